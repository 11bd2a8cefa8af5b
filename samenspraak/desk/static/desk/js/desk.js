// Starts the desk's small scripts. Each works without the others; the pages work without all but the stream.
import { followChoosing } from "./choosing.js";
import { followConversations } from "./conversations.js";
import { followDialogs } from "./dialogs.js";
import { followKeys } from "./keyboard.js";
import { followLog } from "./log.js";
import { followMenus } from "./menus.js";
import { followAlerts } from "./notify.js";
import { followSigningIn } from "./signing_in.js";
import { followPalette } from "./palette.js";
import { followPicking } from "./picking.js";
import { followReading } from "./reading.js";
import { followPresence } from "./presence.js";
import { keepRows } from "./rows.js";
import { followSending } from "./sending.js";
import { followStaying } from "./staying.js";
import { followStream } from "./stream.js";

followMenus();
followDialogs();
followKeys();
followPalette();
followSigningIn();
followStaying();
followAlerts();
if (document.querySelector(".desk")) {
  followChoosing();
  followLog();
  followConversations();
  followPicking();
  followPresence();
  followReading();
  keepRows();
  followSending();
  followStream();
}
