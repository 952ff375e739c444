"""schools with the calendar of rights, and what no family is told twice"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

TOLD_ONCE = sa.text("once IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "calendar_schools",
        sa.Column("school", sa.String(64), primary_key=True),
        sa.Column("a_month", sa.Integer(), nullable=True),
        sa.Column("on_since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("off_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("switched_by", sa.Text(), nullable=False),
    )
    op.add_column("broadcasts", sa.Column("once", sa.String(64), nullable=True))
    op.add_column("broadcasts", sa.Column("a_month", sa.Integer(), nullable=True))
    op.add_column("recipients", sa.Column("once", sa.String(64), nullable=True))
    for whom in ("family", "guardian"):
        op.create_index(
            f"recipients_told_once_{whom}", "recipients", ["once", f"{whom}_id"], unique=True,
            sqlite_where=TOLD_ONCE, postgresql_where=TOLD_ONCE,
        )  # fmt: skip


def downgrade() -> None:
    for whom in ("guardian", "family"):
        op.drop_index(f"recipients_told_once_{whom}", "recipients")
    op.drop_column("recipients", "once")
    op.drop_column("broadcasts", "a_month")
    op.drop_column("broadcasts", "once")
    op.drop_table("calendar_schools")
