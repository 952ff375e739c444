"""of a family it is known whether a child of theirs is at a school"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.add_column(
        "families", sa.Column("at_school", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    where = sa.text("NOT at_school")
    op.create_index(
        "families_at_no_school", "families", ["id"], sqlite_where=where, postgresql_where=where
    )


def downgrade() -> None:
    op.drop_index("families_at_no_school", "families")
    op.drop_column("families", "at_school")
