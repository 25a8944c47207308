/** Counts a day from the tables as `comity counts` does, in the SQL that DuckDB and SQLite share. */
export function countingSql(day: string): string {
  return `with newest as (
  select * from lists
  where series = 'participating' and "on" <= '${day}'
  order by position desc limit 1
)
select
  min(newest."rows") as row_count,
  count(distinct listings.agreement) as agreement_count,
  count(distinct listings.agency) as agency_count,
  count(distinct agencies.state || '|' || listings.name_counted) as name_count,
  count(distinct agencies.state) as state_count
from newest
join listings on listings.series = newest.series
  and newest.position between listings.first_position and listings.last_position
left join agencies on agencies.agency = listings.agency`
}
