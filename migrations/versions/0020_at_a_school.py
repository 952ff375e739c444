"""of whom waits it is known whether a child of theirs is at a school"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.add_column(
        "handoffs", sa.Column("at_school", sa.Boolean(), nullable=False, server_default=sa.false())
    )


def downgrade() -> None:
    op.drop_column("handoffs", "at_school")
