"""the answers to an event are found without reading everybody's"""

from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.create_index("rsvps_by_event", "rsvps", ["event"])


def downgrade() -> None:
    op.drop_index("rsvps_by_event", "rsvps")
