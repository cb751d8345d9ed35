"""A PostgreSQL server for tests: a cluster of its own in a temporary folder, on a Unix socket alone,
run by a user that is not root. It ends with the program that started it, whatever ends that."""

import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

PROGRAMS = "/usr/lib/postgresql"
OWNER, GUEST, PASSWORD = "planscribe", "guest", "s3cret-w0rd"
HBA = f"local all {GUEST} scram-sha-256\nlocal all all trust\n"
CHEAP = ("fsync=off", "full_page_writes=off", "shared_buffers=32MB", "max_connections=30",
         "listen_addresses=")


def _programs():
    return max(Path(PROGRAMS).iterdir(), key=lambda folder: float(folder.name)) / "bin"


def _as_unprivileged():
    """How root starts what must not run as root."""
    if os.geteuid() != 0:
        return ["setpriv"]
    return ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]


class Server:
    """Runs while the `with` block does."""

    def __enter__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))  # a socket's path is short
        if os.geteuid() == 0:
            shutil.chown(self.folder, "nobody", "nogroup")
        self.data = self.folder / "data"
        self._run("initdb", "--pgdata", self.data, "--username", OWNER, "--auth=trust",
                  "--no-sync", "--no-instructions", "--encoding=UTF8", "--locale=C.UTF-8")
        self.start()
        self.sql(f"CREATE ROLE {GUEST} LOGIN PASSWORD '{PASSWORD}'")
        (self.data / "pg_hba.conf").write_text(HBA)
        self.sql("SELECT pg_reload_conf()")
        return self

    def __exit__(self, *_):
        self.kill()
        shutil.rmtree(self.folder)

    def url(self, user=OWNER, password=None, database="postgres"):
        who = user if password is None else f"{user}:{quote(password)}"
        return f"postgresql://{who}@/{database}?host={self.folder}"

    def start(self, **environment):
        options = [word for setting in CHEAP for word in ("-c", setting)]
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [*_as_unprivileged(), "--pdeathsig=QUIT", _programs() / "postgres",
                 "-D", self.data, "-k", self.folder, *options],
                cwd="/", stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                env=os.environ | environment)
        while self._run("pg_isready", "--host", self.folder, check=False).returncode != 0:
            if self.process.poll() is not None:
                raise RuntimeError((self.folder / "log").read_text(errors="replace"))
            time.sleep(0.02)

    def kill(self):
        """At once, in the middle of whatever it does."""
        self.process.kill()
        self.process.wait()

    def start_on_small_disk(self):
        """Starts it on a disk that is full while the file that this gives is there."""
        shim, full = self.folder / "full_disk.so", self.folder / "full"
        subprocess.run(["cc", "-shared", "-fPIC", "-o", shim,
                        Path(__file__).resolve().parent / "full_disk.c"], check=True)
        shim.chmod(0o755)
        self.start(LD_PRELOAD=str(shim), PLANSCRIBE_TEST_FULL=str(full))
        return full

    def sql(self, statement):
        """What it gives, as text."""
        return self._run("psql", "--quiet", "--no-psqlrc", "--no-align", "--tuples-only",
                         "--dbname", self.url(), "--command", statement).stdout

    @staticmethod
    def _run(program, *arguments, check=True):
        done = subprocess.run([*_as_unprivileged(), _programs() / program, *arguments], cwd="/",
                              stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              check=False)
        if check and done.returncode != 0:
            raise RuntimeError(f"{program}: {done.stderr}")
        return done
