"""Tests of a program against a mock, with nothing but the standard library.

Run them with ``python3 -m unittest``. CLADE_MOCK is the command, if it is not on the path.
"""

import http.client
import json
import os
import shlex
import subprocess
import tempfile
import time
import unittest
import urllib.error
import urllib.request
from pathlib import Path


class CligsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        ready = Path(folder.name) / "ready.json"
        command = shlex.split(os.environ.get("CLADE_MOCK", "clade-mock"))
        mock = subprocess.Popen(
            [*command, "cligs", "--port", "0", "--ready-file", str(ready)], stdout=subprocess.DEVNULL
        )
        cls.addClassCleanup(mock.wait)
        cls.addClassCleanup(mock.terminate)
        # The file appears once the vendor can answer. A mock that cannot start has ended instead, and has said why.
        while not ready.exists():
            if mock.poll() is not None:
                raise RuntimeError(f"The mock ended with {mock.returncode}.")
            time.sleep(0.1)
        cls.api = json.loads(ready.read_text())["baseUrls"]["cligs"]

    def expand(self, clig, **headers):
        request = urllib.request.Request(f"{self.api}/cligs/expand?clig={clig}", headers=headers)
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.read().decode()

    def test_a_short_address_leads_somewhere(self):
        self.assertTrue(self.expand("Ts8p6Y").startswith("http://"))

    def test_a_documented_failure_can_be_asked_for(self):
        with self.assertRaises(urllib.error.HTTPError) as caught:
            self.expand("Ts8p6Y", **{"clade-fault": "answer=404"})
        self.assertEqual(caught.exception.code, 404)
        caught.exception.close()

    def test_a_lost_connection_can_be_asked_for(self):
        with self.assertRaises(ConnectionResetError):
            self.expand("Ts8p6Y", **{"clade-fault": "drop=head"})

    def test_an_answer_can_break_off(self):
        with self.assertRaises(http.client.IncompleteRead):
            self.expand("Ts8p6Y", **{"clade-fault": "drop=body"})


if __name__ == "__main__":
    unittest.main()
