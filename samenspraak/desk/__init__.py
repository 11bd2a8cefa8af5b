"""The pages of staff (bureau): the contact centre's desk."""
