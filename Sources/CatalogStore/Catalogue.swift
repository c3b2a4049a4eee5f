import Bibliography
import GRDB
