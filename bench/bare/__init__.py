"""The least that a Django site could do with a webhook: the yardstick for the product's letterbox."""

TABLE = "CREATE TABLE IF NOT EXISTS bare_letter (id bigserial PRIMARY KEY, body bytea NOT NULL)"
