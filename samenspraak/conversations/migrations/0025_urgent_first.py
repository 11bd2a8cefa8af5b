from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('conversations', '0024_broken_promise'),
        ('organisation', '0003_nameless_line'),
        ('residents', '0001_residents'),
    ]

    operations = [
        migrations.AddIndex(
            model_name='conversation',
            index=models.Index(condition=models.Q(('urgency', ''), _negated=True), fields=['municipality'], name='conversation_urgent'),
        ),
    ]
