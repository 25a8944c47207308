// One server and one browser serve all stories: each is a file of its own, and none starts them again.
import './story-01-reporter.js'
import './story-06-resident.js'
import './story-07-researcher.js'
import './story-12-follower.js'
import './story-13-clerk.js'
import './story-14-scholar.js'
import './story-15-newsroom.js'
