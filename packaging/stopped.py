"""Why a build cannot go on, in a sentence for whoever gave the command."""


class Stopped(Exception):
    pass
