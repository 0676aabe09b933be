"""Every method of Core's official Python client, called as its users call it.

usage: every_method.py BASE_URL [INSTANCE_ID]; the key is in BLNK_KEY. With an instance the requests go through the
Proxy, which does not offer what hands out the ledger's own rights. Prints the methods that were not called, one a line.
"""

import os
import sys
import tempfile
import time

from blnk_sdk import BlnkClientOptions, blnk_init


class Quiet:
    def info(self, *_):
        pass

    error = debug = info


class Watched:
    """A service that notes which of its methods were called."""

    def __init__(self, name, service, called):
        self._name, self._service, self._called = name, service, called

    def __getattr__(self, method):
        self._called.add(f"{self._name}.{method}")
        return getattr(self._service, method)


SERVICES = [
    "api_keys", "balance_monitor", "hooks", "identity", "ledger_balances", "ledgers",
    "metadata", "reconciliation", "search", "system", "transactions",
]


def methods_of(client):
    return {
        f"{name}.{method}"
        for name in SERVICES
        for method in dir(getattr(client, name))
        if not method.startswith("_")
    }


def expect(actual, wanted):
    assert actual == wanted, f"{actual!r} is not {wanted!r}"


def data_of(answer, status):
    assert answer.status == status, f"{answer.status} is not {status}: {answer.message}"
    return answer.data


class Calls:
    def __init__(self, client):
        self.called = set()
        for name in SERVICES:
            setattr(self, name, Watched(name, getattr(client, name), self.called))

    def move_money(self):
        ledgers, balances, transactions = self.ledgers, self.ledger_balances, self.transactions
        ledger = data_of(ledgers.create({"name": "Wallets", "meta_data": {"team": "ops"}}), 201)
        ledger_id = ledger["ledger_id"]
        expect(data_of(ledgers.update(ledger_id, {"name": "Wallets EU"}), 200)["name"], "Wallets EU")
        expect(data_of(ledgers.get(ledger_id), 200)["name"], "Wallets EU")
        expect(data_of(ledgers.list({"limit": 1}), 200)[0]["ledger_id"], ledger_id)
        merged = data_of(self.metadata.update(ledger_id, {"meta_data": {"tier": "gold"}}), 200)
        expect(merged["meta_data"], {"team": "ops", "tier": "gold"})

        owner = data_of(self.identity.create({"identity_type": "individual", "first_name": "Ada"}), 201)

        def open_balance(**more):
            return data_of(balances.create({"ledger_id": ledger_id, "currency": "USD", **more}), 201)["balance_id"]

        alice, bob = open_balance(), open_balance()
        tracked = open_balance(identity_id=owner["identity_id"], track_fund_lineage=True)
        data_of(balances.update_identity(alice, {"identity_id": owner["identity_id"]}), 200)
        expect(len(data_of(balances.list({"limit": 2}), 200)), 2)

        monitors = self.balance_monitor
        condition = {"field": "balance", "operator": ">", "value": 10, "precision": 100}
        monitor = data_of(monitors.create({"balance_id": alice, "condition": condition}), 201)["monitor_id"]
        data_of(monitors.update(monitor, {"balance_id": alice, "condition": {**condition, "value": 20}}), 200)
        expect(data_of(monitors.get(monitor), 200)["condition"]["value"], 20)
        expect(len(data_of(monitors.list(), 200)), 1)
        expect(len(data_of(monitors.list_by_balance_id(alice), 200)), 1)
        data_of(monitors.delete(monitor), 200)

        common = {"precision": 100, "currency": "USD", "description": "by the client"}
        pair = {**common, "source": alice, "destination": bob}
        funding = {**common, "amount": 100.5, "source": "@world", "destination": alice, "allow_overdraft": True}
        preview = data_of(transactions.create({**funding, "reference": "fund", "dry_run": True}), 200)
        expect(preview["would_apply"], True)
        funded = data_of(transactions.create({**funding, "reference": "fund", "skip_queue": True}), 201)
        expect([funded["status"], funded["precise_amount"]], ["APPLIED", 10050])
        expect(data_of(transactions.get(funded["transaction_id"]), 200)["reference"], "fund")
        queued = data_of(transactions.create({**pair, "amount": 20, "reference": "pay"}), 201)
        expect(queued["status"], "QUEUED")
        expect(data_of(transactions.get_by_reference("pay_q"), 200)["status"], "APPLIED")
        expect(len(data_of(transactions.list({"limit": 2}), 200)), 2)

        def hold(reference):
            held = {**pair, "amount": 10, "reference": reference, "inflight": True, "skip_queue": True}
            return data_of(transactions.create(held), 201)["transaction_id"]

        one, two, three = hold("hold-1"), hold("hold-2"), hold("hold-3")
        part = {"status": "commit", "amount": 4, "skip_queue": True}
        expect(data_of(transactions.update_status(one, part), 200)["amount"], 4)
        data_of(transactions.update_status(one, {"status": "void", "skip_queue": True}), 200)
        committed = transactions.bulk_commit_inflight({"transactions": [{"transaction_id": two}], "skip_queue": True})
        expect(data_of(committed, 200)["succeeded"], 1)
        voided = transactions.bulk_void_inflight({"transaction_ids": [three], "skip_queue": True})
        expect(data_of(voided, 200)["succeeded"], 1)
        batch = [{**pair, "amount": 1, "reference": reference} for reference in ("b1", "b2")]
        made = transactions.create_bulk({"atomic": True, "skip_queue": True, "transactions": batch})
        expect(data_of(made, 201)["status"], "applied")

        refund = data_of(transactions.refund(funded["transaction_id"], {"skip_queue": True}), 201)
        expect(refund["parent_transaction"], funded["transaction_id"])
        expect(transactions.refund(funded["transaction_id"], {"skip_queue": True}).status, 409)

        expect(data_of(balances.get(alice), 200)["balance"], -3600)
        expect(data_of(balances.get(bob, {"from_source": True}), 200)["balance"], 3600)
        expect(data_of(balances.get_by_indicator("@world", "USD"), 200)["balance"], 0)
        past = data_of(balances.get_at(bob, {"timestamp": "2020-01-01T00:00:00Z"}), 200)
        expect(past["balance"]["balance"], 0)
        data_of(balances.create_snapshot({"batch_size": 100}), 200)
        expect(data_of(balances.get_lineage(tracked), 200)["total_with_lineage"], 0)
        data_of(transactions.get_lineage(funded["transaction_id"]), 200)
        expect(balances.get("bln_missing").error.code, "BAL_NOT_FOUND")

    def keep_identities(self):
        identity = self.identity
        individual = {"identity_type": "individual", "first_name": "Ada", "last_name": "Obi"}
        created = data_of(identity.create({**individual, "dob": "1990-05-17T00:00:00Z"}), 201)
        identity_id = created["identity_id"]
        expect(data_of(identity.get(identity_id), 200)["dob"], "1990-05-17T00:00:00Z")
        assert any(one["identity_id"] == identity_id for one in data_of(identity.list(), 200))
        data_of(identity.update(identity_id, {"identity_type": "individual", "city": "Lagos"}), 200)
        data_of(identity.tokenize_field(identity_id, "FirstName"), 200)
        data_of(identity.tokenize(identity_id, {"fields": ["LastName", "EmailAddress"]}), 200)
        fields = data_of(identity.get_tokenized_fields(identity_id), 200)["tokenized_fields"]
        expect(sorted(fields), ["EmailAddress", "FirstName", "LastName"])
        assert data_of(identity.get(identity_id), 200)["first_name"].startswith("FPT:")
        expect(data_of(identity.detokenize_field(identity_id, "FirstName"), 200)["value"], "Ada")
        values = data_of(identity.detokenize(identity_id, {"fields": []}), 200)["fields"]
        expect(values, {"EmailAddress": "", "FirstName": "Ada", "LastName": "Obi"})
        expect(identity.tokenize_field(identity_id, "FirstName").error.code, "IDT_FIELD_ALREADY_TOKENIZED")
        data_of(identity.delete(identity_id), 200)
        expect(identity.get(identity_id).status, 404)

    def find_records(self):
        by_name = {"filters": [{"field": "name", "operator": "eq", "value": "Wallets EU"}], "include_count": True}
        expect(data_of(self.search.filter(by_name, "ledgers"), 200)["total_count"], 1)
        ledgers = data_of(self.search.search({"q": "wallets", "query_by": "name"}, "ledgers"), 201)
        expect([ledgers["found"], ledgers["hits"][0]["document"]["name"]], [1, "Wallets EU"])
        several = {"searches": [
            {"collection": "transactions", "q": "fund", "query_by": "reference", "per_page": 1},
            {"collection": "balances", "q": "*", "filter_by": "currency:USD"},
            {"collection": "identities", "q": "ada", "query_by": "first_name"},
        ]}
        results = data_of(self.search.multi_search(several), 200)["results"]
        expect(results[0]["hits"][0]["document"]["precise_amount"], "10050")
        assert all("found" in result for result in results), results

    def reconcile(self):
        runs = self.reconciliation
        rule = {
            "name": "reference", "description": "the same one",
            "criteria": [{"field": "reference", "operator": "equals"}],
        }
        rule_id = data_of(runs.create_matching_rule(rule), 201)["rule_id"]
        renamed = data_of(runs.update_matching_rule(rule_id, {**rule, "name": "by reference"}), 200)
        expect(renamed["name"], "by reference")
        with tempfile.NamedTemporaryFile("w", suffix=".csv") as file:
            file.write("ID,Amount,Date,Currency,Reference,Description\n")
            file.write("bank-1,100.50,2026-01-02T00:00:00Z,USD,fund,paid\n")
            file.write("bank-2,1,2026-01-02T00:00:00Z,USD,?,?\n")
            file.flush()
            upload = data_of(runs.upload(file.name, "bank"), 200)
        expect(upload["record_count"], 2)
        wanted = {
            "strategy": "one_to_one", "dry_run": False, "grouping_criteria": "amount",
            "matching_rule_ids": [rule_id],
        }
        run = data_of(runs.run({**wanted, "upload_id": upload["upload_id"]}), 200)
        expect(self.result_of(run["reconciliation_id"]), ["completed", 1, 1])
        external = {
            "id": "bank-3", "amount": 100.5, "reference": "fund", "currency": "USD",
            "description": "paid", "date": "2026-01-02T00:00:00Z", "source": "bank",
        }
        instant = data_of(runs.run_instant({**wanted, "external_transactions": [external]}), 200)
        expect(self.result_of(instant["reconciliation_id"]), ["completed", 1, 0])
        data_of(runs.delete_matching_rule(rule_id), 200)
        expect(runs.get("recon_missing").error.code, "RECON_NOT_FOUND")

    def result_of(self, reconciliation_id):
        give_up_at = time.monotonic() + 20
        while time.monotonic() < give_up_at:
            run = data_of(self.reconciliation.get(reconciliation_id), 200)
            if run["status"] in ("completed", "failed"):
                return [run["status"], run["matched_transactions"], run["unmatched_transactions"]]
        raise AssertionError("the reconciliation has not ended within 20 s")

    def manage(self):
        """What the Proxy does not offer."""
        expect(data_of(self.transactions.recover_queue({"threshold": "5m"}), 200)["recovered"], 0)
        hook = {
            "name": "after", "url": "https://example.com/hook", "type": "POST_TRANSACTION",
            "active": False, "timeout": 5, "retry_count": 1,
        }
        data_of(self.search.start_reindex(), 202)
        data_of(self.search.get_reindex_status(), 200)
        hook_id = data_of(self.hooks.create(hook), 201)["id"]
        expect(data_of(self.hooks.get(hook_id), 200)["name"], "after")
        expect(data_of(self.hooks.update(hook_id, {**hook, "name": "later"}), 200)["name"], "later")
        expect(len(data_of(self.hooks.list({"type": "POST_TRANSACTION"}), 200)), 1)
        data_of(self.hooks.delete(hook_id), 200)
        key = {"name": "reader", "owner": "a team", "scopes": ["ledgers:read"], "expires_at": "2100-01-01T00:00:00Z"}
        key_id = data_of(self.api_keys.create(key), 201)["api_key_id"]
        expect(len(data_of(self.api_keys.list({"owner": "a team"}), 200)), 1)
        data_of(self.api_keys.delete(key_id, {"owner": "a team"}), 204)

    def be_refused_by_the_proxy(self):
        for answer in (
            self.transactions.recover_queue(),
            self.search.start_reindex(),
            self.hooks.list(),
            self.api_keys.list({"owner": "a team"}),
        ):
            expect([answer.status, answer.error.code], [404, "PROXY_ROUTE_NOT_FOUND"])


def main(base_url, instance_id=None):
    options = BlnkClientOptions(base_url=base_url, instance_id=instance_id, logger=Quiet())
    client = blnk_init(os.environ["BLNK_KEY"], options)
    calls = Calls(client)
    expect(data_of(calls.system.health(), 200)["status"], "UP")
    calls.move_money()
    calls.keep_identities()
    calls.find_records()
    calls.reconcile()
    if instance_id is None:
        calls.manage()
    else:
        calls.be_refused_by_the_proxy()
    print("\n".join(sorted(methods_of(client) - calls.called)))


main(*sys.argv[1:])
