"""what is to be deleted at Twilio, and which words a consent was given to"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "erasures",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("provider_id", sa.String(64), nullable=False, unique=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("erasures_by_due", "erasures", ["due_at"])
    op.add_column("consents", sa.Column("wording", sa.String(96), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("consents") as table:
        table.drop_column("wording")
    op.drop_index("erasures_by_due", "erasures")
    op.drop_table("erasures")
