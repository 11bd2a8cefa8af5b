"""The page that counts referrals, for team leads and privacy officers."""
