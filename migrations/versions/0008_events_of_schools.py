"""events that schools enter: their sessions, and their words in each language"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "events",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("key", sa.String(64), nullable=False, unique=True),
        sa.Column("uid", sa.String(255), nullable=True, unique=True),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("organizer", sa.String(120), nullable=False),
        sa.Column("school", sa.String(64), nullable=False),
        sa.Column("family_welcome", sa.Boolean(), nullable=False),
        sa.Column("asks_for_id", sa.Boolean(), nullable=True),
        sa.Column("supports", sa.JSON(), nullable=False),
        sa.Column("other_ways", sa.JSON(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "event_sessions",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "event_id", sa.Integer(), sa.ForeignKey("events.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("event_id", "number", name="event_sessions_once"),
    )  # fmt: skip
    op.create_index("event_sessions_by_end", "event_sessions", ["ends_at"])
    op.create_table(
        "event_texts",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "event_id", sa.Integer(), sa.ForeignKey("events.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("title", sa.String(160), nullable=False),
        sa.Column("place", sa.String(160), nullable=False),
        sa.Column("note", sa.String(160), nullable=False),
        sa.Column("made_by", sa.String(120), nullable=False),
        sa.Column("reviewed_by", sa.String(120), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source_digest", sa.String(16), nullable=False),
        sa.UniqueConstraint("event_id", "language", name="event_texts_once"),
    )  # fmt: skip


def downgrade() -> None:
    op.drop_table("event_texts")
    op.drop_index("event_sessions_by_end", "event_sessions")
    op.drop_table("event_sessions")
    op.drop_table("events")
