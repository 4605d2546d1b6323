@rem The scripts that run until they are told to stop begin with "exec", so that no shell stands between npm and them
@rem and keeps its signals. Windows has neither that word nor those signals: there it is this file.
@%*
