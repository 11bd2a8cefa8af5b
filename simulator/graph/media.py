"""Media: upload, the address that lives five minutes, the download, the deletion."""

from simulator.errors import GraphError
from simulator.faults import DOWNLOAD
from simulator.graph.calls import Call
from simulator.media_store import Media
from simulator.multipart import parts_of
from simulator.web import Answer, Request, json_answer
from simulator.world import World

MEGABYTE = 1024 * 1024
OFFICE = "application/vnd.openxmlformats-officedocument"
SIZES: dict[str, int] = {
    # what may be uploaded, and how large in bytes
    "image/jpeg": 5 * MEGABYTE,
    "image/png": 5 * MEGABYTE,
    "image/webp": 500 * 1024,
    "video/mp4": 16 * MEGABYTE,
    "video/3gpp": 16 * MEGABYTE,
    "audio/aac": 16 * MEGABYTE,
    "audio/amr": 16 * MEGABYTE,
    "audio/mpeg": 16 * MEGABYTE,
    "audio/mp4": 16 * MEGABYTE,
    "audio/ogg": 16 * MEGABYTE,
    "audio/opus": 16 * MEGABYTE,
    "text/plain": 100 * MEGABYTE,
    "application/pdf": 100 * MEGABYTE,
    "application/msword": 100 * MEGABYTE,
    "application/vnd.ms-excel": 100 * MEGABYTE,
    "application/vnd.ms-powerpoint": 100 * MEGABYTE,
    f"{OFFICE}.wordprocessingml.document": 100 * MEGABYTE,
    f"{OFFICE}.spreadsheetml.sheet": 100 * MEGABYTE,
    f"{OFFICE}.presentationml.presentation": 100 * MEGABYTE,
}


async def upload(call: Call) -> Answer:
    parts = parts_of(call.request)
    file = parts.get("file")
    if file is None or "messaging_product" not in parts:
        raise GraphError(100, "The parameters messaging_product and file are required.")
    mime_type = (parts["type"].text() if "type" in parts else file.mime_type).lower()
    largest = SIZES.get(mime_type.split(";")[0].strip())
    if largest is None:
        raise GraphError(100, f"Param file must have one of the following types: {', '.join(SIZES)}.")
    if len(file.content) > largest:
        raise GraphError(131053, f"The file is larger than {largest} bytes.")
    media = call.world.media.keep(file.content, mime_type, file.filename, call.line.phone_number_id)
    return json_answer({"id": media.id})


async def describe(call: Call, media: Media) -> Answer:
    """The answer to GET /<MEDIA_ID>, with a new address. Here the digest is in hex."""
    world = call.world
    wanted_by = call.request.query().get("phone_number_id")
    if wanted_by and wanted_by != media.phone_number_id:
        raise GraphError(100, "The media belongs to another phone number.", subcode=33)
    return json_answer(
        {
            "messaging_product": "whatsapp",
            "url": world.media.address(media, world.settings.base_url, world.now()),
            "mime_type": media.mime_type,
            "sha256": media.sha256_hex(),
            "file_size": len(media.content),
            "id": media.id,
        }
    )


async def delete(call: Call, media: Media) -> Answer:
    return json_answer({"success": call.world.media.drop(media.id)})


async def download(world: World, request: Request) -> Answer:
    """The bytes behind an address; needs the token of the line, like everything else."""
    media = world.media.behind(request.query().get("hash", ""), world.now())
    line = world.lines.get(media.phone_number_id) if media else None
    if media is None or line is None or world.faults.take(DOWNLOAD, only="expired_media"):
        return Answer(404, b"", "text/plain")
    if not line.opens_with(request.header("authorization")):
        return Answer(401, b"", "text/plain")
    content = media.content
    if world.faults.take(DOWNLOAD, only="truncated_media"):
        return Answer(200, content[: len(content) // 2], media.mime_type, breaks=True)
    if world.faults.take(DOWNLOAD, only="damaged_media"):
        content = bytes(byte ^ 1 for byte in content)
    return Answer(200, content, media.mime_type)
