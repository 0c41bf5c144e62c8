// Runs in frames on other sites that show a diagram, where no after-load.ts does: says when its buttons have not come. It
// is a classic script: a frame without an origin of its own loads modules only from hosts that send a header for it, and
// where none is sent the diagram stays a picture.
import { tellFailures } from './failures.ts'

addEventListener('load', tellFailures)
