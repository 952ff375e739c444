# How a need for an event ended. Asked for is not arranged: a person has said so before this goes out.

need-arranged = It is arranged for { $title }, { $day }, { $time }: { $needs }. If you no longer need it, just write to me.
need-cannot = I am sorry: for { $title }, { $day }, this could not be arranged: { $needs }. Reply 9 and a person will look for another way with you.
# Stands below need-cannot, where it fits.
need-other-ways = Other ways to take part: { $ways }.
need-late = I am sorry: for { $title }, { $day }, there is no answer yet about: { $needs }. I asked again. To talk with a person, reply 9 or call { $phone }
