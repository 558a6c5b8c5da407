"""Run by Alembic: the steps run in the transaction of the connection that `migrate` began."""

from alembic import context

connection = context.config.attributes["connection"]
context.configure(connection=connection, render_as_batch=True, transactional_ddl=False)
context.run_migrations()
