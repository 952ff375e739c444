"""what a family has said about its matter; which messages it wants; its wish to be forgotten"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

SOME = {
    f"{dialect}_where": sa.text("forget_at IS NOT NULL") for dialect in ("sqlite", "postgresql")
}


def upgrade() -> None:
    op.add_column("handoffs", sa.Column("details", sa.Text(), nullable=True))
    op.add_column("families", sa.Column("preferences", sa.Text(), nullable=True))
    op.add_column("families", sa.Column("forget_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index("families_to_forget", "families", ["id"], **SOME)


def downgrade() -> None:
    op.drop_index("families_to_forget", "families")
    with op.batch_alter_table("families") as table:
        table.drop_column("forget_at")
        table.drop_column("preferences")
    with op.batch_alter_table("handoffs") as table:
        table.drop_column("details")
