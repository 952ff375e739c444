"""by which names a household is found, and the figures of each day"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"

NO_PHONE = sa.text("family_id IS NULL")
OPEN = sa.text("answer = ''")
STOPPED = sa.text("opted_out_at IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "name_tokens",
        sa.Column("token", sa.String(16), primary_key=True),
        sa.Column(
            "guardian_id", sa.Integer(), sa.ForeignKey("guardians.id", ondelete="CASCADE"),
            primary_key=True, autoincrement=False,
        ),
        sqlite_with_rowid=False,
    )  # fmt: skip
    op.create_index("name_tokens_by_guardian", "name_tokens", ["guardian_id"])
    op.create_table(
        "cursors",
        sa.Column("name", sa.String(32), primary_key=True),
        sa.Column("at", sa.Integer(), nullable=False),
    )
    op.create_table(
        "daily_figures",
        sa.Column("school", sa.String(64), primary_key=True),
        sa.Column("about", sa.String(16), primary_key=True),
        sa.Column("day", sa.String(10), primary_key=True),
        sa.Column("language", sa.String(16), primary_key=True),
        sa.Column("what", sa.String(64), primary_key=True),
        sa.Column("many", sa.Integer(), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("daily_figures_by_day", "daily_figures", ["day"])
    op.create_table(
        "counted_days",
        sa.Column("day", sa.String(10), primary_key=True),
        sa.Column("begins", sa.JSON(), nullable=False),
        sa.Column("ends", sa.JSON(), nullable=False),
        sa.Column("counted_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.add_column("handoffs", sa.Column("claimed_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index("families_by_language", "families", ["language", "id"])
    op.create_index(
        "families_stopped", "families", ["id"], sqlite_where=STOPPED, postgresql_where=STOPPED
    )
    op.create_index(
        "guardians_without_phone", "guardians", ["id"],
        sqlite_where=NO_PHONE, postgresql_where=NO_PHONE,
    )  # fmt: skip
    op.create_index(
        "roster_questions_open", "roster_questions", ["id"],
        sqlite_where=OPEN, postgresql_where=OPEN,
    )  # fmt: skip


def downgrade() -> None:
    op.drop_index("roster_questions_open", "roster_questions")
    op.drop_index("guardians_without_phone", "guardians")
    op.drop_index("families_stopped", "families")
    op.drop_index("families_by_language", "families")
    op.drop_column("handoffs", "claimed_at")
    op.drop_table("counted_days")
    op.drop_index("daily_figures_by_day", "daily_figures")
    op.drop_table("daily_figures")
    op.drop_table("cursors")
    op.drop_index("name_tokens_by_guardian", "name_tokens")
    op.drop_table("name_tokens")
