import { addDays, type Day, daysBetween } from '../model/day.js'

/** How many working days a request for a correction may wait for its decision. */
export const workingDaysToDecide = 30

const aMonday = '2024-01-01' as Day

/** The day by which a request received on a day is to be decided: Monday to Friday count, holidays too. */
export function dueBy(received: Day): Day {
  let on = received
  for (let left = workingDaysToDecide; left > 0; ) {
    on = addDays(on, 1)
    if (isWorkingDay(on)) left--
  }
  return on
}

function isWorkingDay(on: Day): boolean {
  return ((daysBetween(aMonday, on) % 7) + 7) % 7 < 5
}
