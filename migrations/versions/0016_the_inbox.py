"""whose hand-offs are, where they stand, until when they rest; and what staff write down"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0014"

MOMENT = sa.DateTime(timezone=True)


def _where(condition: str) -> dict[str, sa.TextClause]:
    return {f"{dialect}_where": sa.text(condition) for dialect in ("sqlite", "postgresql")}


NOT_DONE = _where("status <> 'done'")


def upgrade() -> None:
    # As one word: SQLite takes a reference only together with its column.
    op.execute("ALTER TABLE handoffs ADD COLUMN owner_id INTEGER REFERENCES staff (id)")
    op.add_column("handoffs", sa.Column("speaks", sa.String(16), nullable=False, server_default=""))
    op.add_column("handoffs", sa.Column("place", sa.Integer(), nullable=False, server_default="2"))
    op.add_column("handoffs", sa.Column("snoozed_until", MOMENT, nullable=True))
    op.execute(
        "UPDATE handoffs SET speaks = language, place = CASE WHEN priority = 'now' THEN 0"
        " WHEN told_late_at IS NOT NULL THEN 1 ELSE 2 END"
    )
    op.create_index("handoffs_by_family", "handoffs", ["family_id", "id"])
    op.create_index(
        "handoffs_in_turn", "handoffs", ["place", "due_at", "id", "speaks", "owner_id"], **NOT_DONE
    )
    op.create_index(
        "handoffs_by_owner", "handoffs", ["owner_id", "place", "due_at", "id"], **NOT_DONE
    )
    op.create_index(
        "handoffs_ended", "handoffs", ["done_at", "id"], **_where("done_at IS NOT NULL")
    )
    op.create_index(
        "handoffs_resting", "handoffs", ["snoozed_until"], **_where("snoozed_until IS NOT NULL")
    )
    op.create_index("consents_by_family", "consents", ["family_id", "id"])
    op.create_table(
        "remarks",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "family_id", sa.Integer(), sa.ForeignKey("families.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column(
            "message_id", sa.Integer(), sa.ForeignKey("messages.id", ondelete="SET NULL"),
            nullable=True,
        ),
        sa.Column(
            "staff_id", sa.Integer(), sa.ForeignKey("staff.id", ondelete="SET NULL"), nullable=True
        ),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("due_at", MOMENT, nullable=True),
        sa.Column("done_at", MOMENT, nullable=True),
        sa.Column("token", sa.String(64), nullable=True, unique=True),
        sa.Column("at", MOMENT, nullable=False),
    )  # fmt: skip
    op.create_index("remarks_by_family", "remarks", ["family_id", "id"])
    op.create_index("remarks_by_message", "remarks", ["message_id"])
    op.create_index(
        "remarks_promised", "remarks", ["due_at"],
        **_where("kind = 'promise' AND done_at IS NULL"),
    )  # fmt: skip
    op.create_index(
        "remarks_wrong", "remarks", ["id"], **_where("kind = 'wrong' AND done_at IS NULL")
    )


def downgrade() -> None:
    for name in ("remarks_wrong", "remarks_promised", "remarks_by_message", "remarks_by_family"):
        op.drop_index(name, "remarks")
    op.drop_table("remarks")
    op.drop_index("consents_by_family", "consents")
    for name in (
        "handoffs_resting",
        "handoffs_ended",
        "handoffs_by_owner",
        "handoffs_in_turn",
        "handoffs_by_family",
    ):
        op.drop_index(name, "handoffs")
    for column in ("snoozed_until", "place", "speaks"):
        op.drop_column("handoffs", column)
    with op.batch_alter_table("handoffs") as table:
        table.drop_column("owner_id")
