"""Alembic's entrance: runs the migrations on the address handed over by `bot.store.db.upgrade`.

On PostgreSQL all of them are one transaction: one upgrade at a time, and a table that is in use is
waited for only moments, since everybody else who wants it would wait behind us.
"""

from alembic import context

from bot.store import (
    alerts,
    calendar_schools,
    consents,
    erasures,
    events,
    families,
    handoffs,
    marks,
    messages,
    remarks,
    states,
)
from bot.store.db import PATIENCE, Base, open_engine

TABLES = (
    alerts,
    calendar_schools,
    consents,
    erasures,
    events,
    families,
    handoffs,
    marks,
    messages,
    remarks,
    states,
)
HOUR = 3600.0
"""Seconds: a migration may have much to do."""
OURS = 0x5075656E7465
"""The number of our lock: the letters P u e n t e."""

url = context.config.attributes["url"]
engine = open_engine(url, patience=HOUR if url.startswith("postgres") else PATIENCE)
try:
    with engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("SET LOCAL lock_timeout = '30s'")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({OURS})")
            connection.exec_driver_sql("SET LOCAL lock_timeout = '2s'")
        context.configure(
            connection=connection,
            target_metadata=Base.metadata,
            render_as_batch=connection.dialect.name == "sqlite",
        )
        with context.begin_transaction():
            context.run_migrations()
        connection.commit()
finally:
    engine.dispose()  # on SQLite the last one to close moves the log into the file
