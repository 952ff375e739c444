"""broadcasts by mail, texts instead of refused WhatsApp ones, and changes of events to be told"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0015"


def upgrade() -> None:
    op.create_table(
        "mail_stops",
        sa.Column("email_key", sa.String(64), primary_key=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.add_column("recipients", sa.Column("letter", sa.String(16), nullable=True))
    op.add_column("recipients", sa.Column("instead_of", sa.Integer(), nullable=True))
    op.add_column("broadcasts", sa.Column("about", sa.JSON(), nullable=True))
    op.add_column("events", sa.Column("believed", sa.JSON(), nullable=True))
    op.add_column("events", sa.Column("tell_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("events", sa.Column("changes", sa.Integer(), nullable=False, server_default="0"))
    op.create_index("recipients_by_refused", "recipients", ["instead_of"])
    op.create_index("recipients_by_letter", "recipients", ["letter"])
    op.create_index("events_to_tell", "events", ["tell_at"])


def downgrade() -> None:
    op.drop_index("events_to_tell", "events")
    op.drop_index("recipients_by_letter", "recipients")
    op.drop_index("recipients_by_refused", "recipients")
    for column in ("changes", "tell_at", "believed"):
        op.drop_column("events", column)
    op.drop_column("broadcasts", "about")
    for column in ("instead_of", "letter"):
        op.drop_column("recipients", column)
    op.drop_table("mail_stops")
