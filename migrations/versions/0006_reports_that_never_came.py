"""texts whose reports never came are found quickly, and erasures know how often they were tried"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

UNREPORTED = sa.text("status IN ('accepted', 'sent') AND looks < 3")


def upgrade() -> None:
    op.create_index(
        "messages_unreported",
        "messages",
        ["updated_at"],
        sqlite_where=UNREPORTED,
        postgresql_where=UNREPORTED,
    )
    op.add_column("erasures", sa.Column("tries", sa.Integer(), nullable=False, server_default="0"))


def downgrade() -> None:
    with op.batch_alter_table("erasures") as table:
        table.drop_column("tries")
    op.drop_index("messages_unreported", "messages")
