# A fictional state: its questions wait for cited rules. English is the source.
# Plain ASCII, short words; the layer and the date are added by code.

state-name = Example State
