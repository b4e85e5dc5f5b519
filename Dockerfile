# syntax=docker/dockerfile:1
# Two stages: the package and its dependencies, by their hashes, are installed into a folder, and that folder alone goes on.
# .ci/image runs these same steps on a machine without containers, so that a step that is missing shows.

FROM python:3.12-slim AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /src
COPY pyproject.toml README.md LICENSE ./
COPY server server
COPY tools tools
COPY prompts prompts
COPY constraints.txt ./
RUN python -m venv /opt/app
RUN /opt/app/bin/pip install --quiet --no-deps --require-hashes --requirement constraints.txt
RUN /opt/app/bin/pip install --quiet --no-deps .
RUN /opt/app/bin/pip uninstall --yes pip

FROM python:3.12-slim
LABEL org.opencontainers.image.title="capillary-interactions-mcp" org.opencontainers.image.licenses="MIT"
COPY --from=build /opt/app /opt/app
ENV PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 HOME=/nonexistent
USER 65532:65532
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s \
  CMD ["/opt/app/bin/python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/health', timeout=2)"]
ENTRYPOINT ["/opt/app/bin/capillary-interactions-mcp"]
CMD ["serve", "--transport", "http", "--host", "0.0.0.0", "--port", "8000"]
