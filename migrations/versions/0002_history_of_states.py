"""the history of states; what waits is found by partial indexes"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

PARTIAL = {
    "messages_open": (
        ["family_id", "id"],
        "status IN ('received', 'queued', 'sending', 'unknown')",
    ),
    "messages_by_reply": (["reply_to"], "reply_to IS NOT NULL"),
    "messages_lost": (
        ["id"],
        "status IN ('failed', 'undelivered', 'unknown') AND NOT told_staff",
    ),
}


def upgrade() -> None:
    op.create_table(
        "transitions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("code", sa.String(length=64), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["message_id"], ["messages.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("transitions_by_message", "transitions", ["message_id", "id"])
    op.add_column("messages", sa.Column("tried_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("messages", sa.Column("looks", sa.Integer(), server_default="0", nullable=False))
    for name, (columns, condition) in PARTIAL.items():
        where = sa.text(condition)
        op.create_index(name, "messages", columns, sqlite_where=where, postgresql_where=where)
    op.drop_index("messages_by_state", "messages")


def downgrade() -> None:
    op.create_index("messages_by_state", "messages", ["direction", "status", "updated_at"])
    for name in PARTIAL:
        op.drop_index(name, "messages")
    with op.batch_alter_table("messages") as table:
        table.drop_column("looks")
        table.drop_column("tried_at")
    op.drop_table("transitions")
