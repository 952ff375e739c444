"""who may sit at the desk, and what they looked at"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0012"


def upgrade() -> None:
    op.create_table(
        "staff",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("email_key", sa.String(64), nullable=False, unique=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("schools", sa.JSON(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("locale", sa.String(16), nullable=False),
        sa.Column("password", sa.String(255), nullable=False),
        sa.Column("totp", sa.Text(), nullable=False),
        sa.Column("totp_used", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(255), nullable=True, unique=True),
        sa.Column("invited", sa.String(64), nullable=True, unique=True),
        sa.Column("invited_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("locked_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("away_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "staff_id", sa.Integer(), sa.ForeignKey("staff.id", ondelete="SET NULL"), nullable=True
        ),
        sa.Column("verb", sa.String(48), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("subject", sa.Integer(), nullable=False),
    )
    op.create_index("audit_by_subject", "audit", ["kind", "subject", "id"])
    op.create_index("audit_by_staff", "audit", ["staff_id", "id"])


def downgrade() -> None:
    op.drop_index("audit_by_staff", "audit")
    op.drop_index("audit_by_subject", "audit")
    op.drop_table("audit")
    op.drop_table("staff")
