# Two targets. app: door, desk, worker, tick, actions and the command line (Python 3.12).
# rasa: the understanding, trained while the image is built (Python 3.10, nothing newer).
#   docker build --target app -t puente-app .
#   docker build --target rasa -t puente-rasa .

FROM python:3.12-slim AS app
WORKDIR /srv/puente
ENV PATH=/srv/puente/.venv/bin:$PATH PYTHONUNBUFFERED=1
COPY requirements/bootstrap.txt requirements/app.txt requirements/
RUN python -m venv .venv \
    && pip install --no-cache-dir --require-hashes -r requirements/bootstrap.txt \
    && uv pip install --no-cache --compile-bytecode --require-hashes \
        --build-constraints requirements/app.txt -r requirements/app.txt
COPY pyproject.toml LICENSE webhook.py ./
COPY bot bot
COPY migrations migrations
COPY responses responses
# The lexicons and texts are read here, since the user below may not write beside the code.
RUN uv pip install --no-cache --no-deps --no-build-isolation -e . \
    && python -c "from bot.language.glossary import Glossary; from bot.language.keywords import Keywords; from bot.language.tables import load; from bot.language.texts import Texts; from bot.privacy.screen import Screen; from bot.privacy.tagger import Tagger; Keywords.shipped(), Glossary(), load(), Texts(()), Screen(tagger=Tagger())" \
    && useradd --system --home-dir /srv/puente puente \
    && mkdir var && chown puente:puente var && chmod 700 var
USER puente
VOLUME /srv/puente/var
EXPOSE 8000
CMD ["python", "webhook.py", "door", "--host", "0.0.0.0"]

FROM python:3.10-slim AS rasa
WORKDIR /srv/rasa
# TensorFlow is linked against OpenMP.
RUN apt-get update && apt-get install -y --no-install-recommends libgomp1 \
    && rm -rf /var/lib/apt/lists/*
# One thread: a message is understood by one processor, the next one by another.
ENV PATH=/srv/rasa/.venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONPATH=nlu_data HOME=/tmp \
    OMP_NUM_THREADS=1 RASA_TELEMETRY_ENABLED=false TF_CPP_MIN_LOG_LEVEL=2
COPY requirements/bootstrap.txt requirements/
COPY nlu_data/requirements.txt nlu_data/
RUN python -m venv .venv \
    && pip install --no-cache-dir --require-hashes -r requirements/bootstrap.txt \
    && uv pip install --no-cache --require-hashes --no-deps \
        --build-constraints nlu_data/requirements.txt -r nlu_data/requirements.txt
COPY nlu_data nlu_data
RUN python -m rasa train --config nlu_data/config.yml --domain nlu_data/domain.yml \
        --data nlu_data/nlu nlu_data/rules.yml --fixed-model-name puente --out models \
    && useradd --system rasa
USER rasa
EXPOSE 5005
CMD ["python", "-m", "rasa", "run", "--enable-api", "-i", "0.0.0.0", "-p", "5005", \
    "--model", "models/puente.tar.gz", "--endpoints", "nlu_data/endpoints.yml", \
    "--credentials", "nlu_data/credentials.yml"]
