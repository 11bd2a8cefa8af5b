"""The guard that reads every text before it is shown or sent (privacywacht, vondst); its shelf is detectors/."""
