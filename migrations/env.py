"""Alembic's entrance: runs the migrations on the address handed over by `bot.store.db.upgrade`."""

from alembic import context

from bot.store import consents, events, families, handoffs, marks, messages
from bot.store.db import Base, open_engine

TABLES = (consents, events, families, handoffs, marks, messages)

engine = open_engine(context.config.attributes["url"])
with engine.connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=connection.dialect.name == "sqlite",
    )
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
engine.dispose()  # on SQLite the last one to close moves the log into the file
