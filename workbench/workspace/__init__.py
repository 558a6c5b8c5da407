"""The project on the desk: use cases, free of any screen. Each returns Changes; only `Workspace.apply` writes."""
