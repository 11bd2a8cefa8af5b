"""The handshake with which the network checks a webhook address before it uses it."""

import secrets

import httpx


async def webhook_agrees(url: str, verify_token: str) -> bool:
    """Whether the address answers 200 with exactly the challenge. Unreachable is no."""
    challenge = str(secrets.randbelow(10**10))
    parameters = {"hub.mode": "subscribe", "hub.challenge": challenge, "hub.verify_token": verify_token}
    async with httpx.AsyncClient(timeout=10, trust_env=False) as client:
        try:
            answer = await client.get(url, params=parameters)
        except (httpx.HTTPError, httpx.InvalidURL):
            return False
    return answer.status_code == 200 and answer.text == challenge
