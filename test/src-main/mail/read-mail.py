"""Reads a draft mail with Python's own parser and says as JSON what is in it."""
import base64, email, email.policy, json, sys

message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
body = message.get_body(("plain",))
files = list(message.iter_attachments())
json.dump(
    {
        "unsent": message["X-Unsent"],
        "to": message["To"],
        "subject": message["Subject"],
        "from": message["From"],
        "defects": [str(d) for part in message.walk() for d in part.defects],
        "text": body.get_content().replace("\r\n", "\n"),
        "files": [
            {"name": f.get_filename(), "type": f.get_content_type(), "bytes": base64.b64encode(f.get_content()).decode()}
            for f in files
        ],
    },
    sys.stdout,
)
