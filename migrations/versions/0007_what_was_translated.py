"""translations of free text, remembered; and how much left the building for it"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "translations",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("pair_key", sa.String(64), nullable=False, unique=True),
        sa.Column("source", sa.String(16), nullable=False),
        sa.Column("target", sa.String(16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("engine", sa.String(32), nullable=False),
        sa.Column("approved_by", sa.String(120), nullable=False),
        sa.Column(
            "message_id", sa.Integer(), sa.ForeignKey("messages.id", ondelete="CASCADE"),
            nullable=True,
        ),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=False),
    )  # fmt: skip
    op.create_index("translations_by_message", "translations", ["message_id"])
    op.create_index("translations_by_use", "translations", ["used_at"])
    op.create_table(
        "translation_counts",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("engine", sa.String(32), nullable=False),
        sa.Column("source", sa.String(16), nullable=False),
        sa.Column("target", sa.String(16), nullable=False),
        sa.Column("calls", sa.Integer(), nullable=False),
        sa.Column("characters", sa.Integer(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.UniqueConstraint("day", "engine", "source", "target", name="translation_counts_once"),
    )


def downgrade() -> None:
    op.drop_table("translation_counts")
    op.drop_index("translations_by_use", "translations")
    op.drop_index("translations_by_message", "translations")
    op.drop_table("translations")
