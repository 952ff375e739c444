"""whom a school may reach: children, their families, and what a roster leaves to be asked"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "students",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("source", sa.String(32), nullable=False),
        sa.Column("source_key", sa.String(64), nullable=False, unique=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("school", sa.String(64), nullable=False),
        sa.Column("grade", sa.String(8), nullable=False),
        sa.Column("classes", sa.Text(), nullable=False),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("gone_at", sa.DateTime(timezone=True), nullable=True),
    )
    op.create_index("students_by_school", "students", ["school", "grade"])
    op.create_index("students_by_source", "students", ["source", "gone_at", "seen_at"])
    op.create_table(
        "guardians",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("source", sa.String(32), nullable=False),
        sa.Column("source_key", sa.String(64), nullable=False, unique=True),
        sa.Column(
            "family_id", sa.Integer(), sa.ForeignKey("families.id", ondelete="SET NULL"),
            nullable=True,
        ),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("email_key", sa.String(64), nullable=True),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("form", sa.String(16), nullable=False),
        sa.Column("consent", sa.String(16), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("gone_at", sa.DateTime(timezone=True), nullable=True),
    )  # fmt: skip
    op.create_index("guardians_by_family", "guardians", ["family_id"])
    op.create_index("guardians_by_source", "guardians", ["source", "gone_at", "seen_at"])
    op.create_index("guardians_by_email", "guardians", ["email_key"])
    op.create_table(
        "guardianships",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "student_id", sa.Integer(), sa.ForeignKey("students.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column(
            "guardian_id", sa.Integer(), sa.ForeignKey("guardians.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("relation", sa.String(16), nullable=False),
        sa.UniqueConstraint("student_id", "guardian_id", name="guardianships_once"),
    )  # fmt: skip
    op.create_index("guardianships_by_guardian", "guardianships", ["guardian_id"])
    op.create_table(
        "roster_questions",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("about", sa.String(16), nullable=False),
        sa.Column("question_key", sa.String(64), nullable=False, unique=True),
        sa.Column(
            "family_id", sa.Integer(), sa.ForeignKey("families.id", ondelete="CASCADE"),
            nullable=True,
        ),
        sa.Column(
            "guardian_id", sa.Integer(), sa.ForeignKey("guardians.id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column(
            "holder_id", sa.Integer(), sa.ForeignKey("guardians.id", ondelete="CASCADE"),
            nullable=True,
        ),
        sa.Column("kept", sa.Text(), nullable=False),
        sa.Column("given", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer", sa.String(8), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
    )  # fmt: skip
    for column in ("family_id", "guardian_id", "holder_id"):
        op.create_index(f"roster_questions_by_{column}", "roster_questions", [column])


def downgrade() -> None:
    for table in ("roster_questions", "guardianships", "guardians", "students"):
        op.drop_table(table)
