"""What is asked on every page is planned once a connection, and counted like any other query."""

from django.db import connection

from alongside.measures.gap import gaps_table
from alongside.measures.gaps import OWED
from alongside.published.run import rows


def test_the_server_keeps_the_plan_of_what_is_owed(whole_case, django_assert_num_queries):
    wanted = gaps_table(OWED, key="enquiry_id")
    planned_anew = rows(wanted, enquiry_id=[whole_case.enquiry.reference])
    with django_assert_num_queries(7):
        found = [rows(wanted, keep_plan=True, enquiry_id=[whole_case.enquiry.reference]) for _ in range(7)]
    assert found == [planned_anew] * 7
    assert rows(wanted, keep_plan=True, enquiry_id=["E0"]) == []
    with connection.cursor() as cursor:
        cursor.execute("SELECT max(generic_plans) FROM pg_prepared_statements")
        assert cursor.fetchone()[0] >= 2
