"""texts reviewed at the desk, a district's own pack, and who on call speaks what and is away"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    op.create_table(
        "text_reviews",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("locale", sa.String(16), nullable=False),
        sa.Column("text_id", sa.String(120), nullable=False),
        sa.Column("english", sa.String(16), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("reviewer", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
    )
    op.create_index("text_reviews_by_text", "text_reviews", ["locale", "text_id", "id"])
    op.create_table(
        "pack_versions",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("pack", sa.String(64), nullable=False),
        sa.Column("written", sa.Text(), nullable=False),
        sa.Column("editor", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("pack_versions_by_pack", "pack_versions", ["pack", "id"])
    languages = sa.Column("languages", sa.JSON(), nullable=False, server_default="[]")
    op.add_column("on_call", languages)
    op.add_column("on_call", sa.Column("away_until", sa.DateTime(timezone=True), nullable=True))
    op.add_column("on_call", sa.Column("staff_id", sa.Integer(), nullable=True))
    op.create_index("translations_by_target", "translations", ["target", "id"])
    op.create_index(
        "translations_approved",
        "translations",
        ["id"],
        sqlite_where=sa.text("approved_by <> ''"),
        postgresql_where=sa.text("approved_by <> ''"),
    )
    op.create_index("handoffs_by_priority", "handoffs", ["priority", "status", "id"])


def downgrade() -> None:
    op.drop_index("handoffs_by_priority", "handoffs")
    op.drop_index("translations_approved", "translations")
    op.drop_index("translations_by_target", "translations")
    with op.batch_alter_table("on_call") as table:
        for name in ("staff_id", "away_until", "languages"):
            table.drop_column(name)
    op.drop_index("pack_versions_by_pack", "pack_versions")
    op.drop_table("pack_versions")
    op.drop_index("text_reviews_by_text", "text_reviews")
    op.drop_table("text_reviews")
