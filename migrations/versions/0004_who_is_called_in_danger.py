"""who is called when a family is in danger, the calls made, and who took each matter"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "on_call",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("way", sa.String(8), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("address_key", sa.String(64), nullable=False, unique=True),
        sa.Column("duty", sa.String(64), nullable=False, server_default=""),
    )
    op.create_table(
        "alerts",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "handoff_id",
            sa.Integer(),
            sa.ForeignKey("handoffs.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column(
            "contact_id",
            sa.Integer(),
            sa.ForeignKey("on_call.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("raised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("status", sa.String(16), nullable=False, server_default="queued"),
        sa.Column("attempts", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("code", sa.String(64), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("handoff_id", "contact_id", "raised_at", name="alerts_once"),
    )
    op.create_index("alerts_by_status", "alerts", ["status", "due_at"])
    op.add_column("handoffs", sa.Column("raised_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("handoffs", sa.Column("taken_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("handoffs", sa.Column("taken_by", sa.Text(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("handoffs") as table:
        for name in ("taken_by", "taken_at", "raised_at"):
            table.drop_column(name)
    op.drop_index("alerts_by_status", "alerts")
    op.drop_table("alerts")
    op.drop_table("on_call")
