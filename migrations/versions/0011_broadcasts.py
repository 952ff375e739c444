"""broadcasts, their words in each language, and everyone they are for"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

PLANNED = sa.text("status = 'planned'")


def upgrade() -> None:
    op.create_table(
        "broadcasts",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("key", sa.String(64), nullable=False, unique=True),
        sa.Column("topic", sa.String(16), nullable=False),
        sa.Column("event", sa.String(96), nullable=False),
        sa.Column("say", sa.String(64), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("zones", sa.JSON(), nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "broadcast_texts",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "broadcast_id", sa.Integer(), sa.ForeignKey("broadcasts.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("made_by", sa.String(120), nullable=False),
        sa.Column("reviewed_by", sa.String(120), nullable=False),
        sa.Column("source_digest", sa.String(16), nullable=False),
        sa.UniqueConstraint("broadcast_id", "language", name="broadcast_texts_once"),
    )  # fmt: skip
    op.create_table(
        "recipients",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "broadcast_id", sa.Integer(), sa.ForeignKey("broadcasts.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column(
            "family_id", sa.Integer(), sa.ForeignKey("families.id", ondelete="CASCADE"),
            nullable=True,
        ),
        sa.Column(
            "guardian_id", sa.Integer(), sa.ForeignKey("guardians.id", ondelete="CASCADE"),
            nullable=True,
        ),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("also", sa.String(16), nullable=False),
        sa.Column("form", sa.String(16), nullable=False),
        sa.Column("zone", sa.String(40), nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("reason", sa.String(32), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "message_id", sa.Integer(), sa.ForeignKey("messages.id", ondelete="SET NULL"),
            nullable=True,
        ),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("broadcast_id", "family_id", name="recipients_once"),
        sa.UniqueConstraint("broadcast_id", "guardian_id", name="recipients_guardian_once"),
    )  # fmt: skip
    op.create_index(
        "recipients_planned", "recipients", ["broadcast_id", "form", "id"],
        sqlite_where=PLANNED, postgresql_where=PLANNED,
    )  # fmt: skip
    op.create_index("recipients_by_family", "recipients", ["family_id"])
    op.create_index("recipients_by_guardian", "recipients", ["guardian_id"])
    op.create_index("recipients_by_message", "recipients", ["message_id"])


def downgrade() -> None:
    for name in ("message", "guardian", "family"):
        op.drop_index(f"recipients_by_{name}", "recipients")
    op.drop_index("recipients_planned", "recipients")
    for table in ("recipients", "broadcast_texts", "broadcasts"):
        op.drop_table(table)
