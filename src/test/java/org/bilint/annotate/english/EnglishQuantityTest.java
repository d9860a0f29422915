package org.bilint.annotate.english;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Quantities in English. Each row: the text | what is found in it, in order. */
class EnglishQuantityTest {

  private static final String ROWS =
      """
      Backlog stands at over $123 billion. | over $123 billion = 123000000000 USD over
      Returns rose by nearly 15%. | nearly 15% = 15 % nearly
      We shipped 30% more boxes. | 30% = 30 %
      Sales were $167.7 billion. | $167.7 billion = 167700000000 USD
      Some 300,000 downloads | Some 300,000 = 300000 about
      It cost about US$1.2bn. | about US$1.2bn = 1200000000 USD about
      a budget of EUR 5 million | EUR 5 million = 5000000 EUR
      a grant of 5 million euros | 5 million euros = 5000000 EUR
      HK$40 a share | HK$40 = 40 HKD
      NT$3.5 billion | NT$3.5 billion = 3500000000 TWD
      A$2m, C$3m and S$4m | A$2m = 2000000 AUD ; C$3m = 3000000 CAD ; S$4m = 4000000 SGD
      ¥500 million | ¥500 million = 500000000 JPY
      RMB 12 billion | RMB 12 billion = 12000000000 CNY
      ₩460 billion | ₩460 billion = 460000000000 KRW
      ₹1,00,000 | ₹1,00,000 = 100000 INR
      5 crore rupees | 5 crore rupees = 50000000 INR
      £20.50 | £20.50 = 20.5 GBP
      20 pence and 50 cents | 20 pence = 0.2 GBP ; 50 cents = 0.5 USD
      two dollars and fifty cents | two dollars and fifty cents = 2.5 USD
      1,234.5 points | 1,234.5 points = 1234.5
      1’000’000 visitors | 1’000’000 = 1000000
      10 000 samples | 10 000 = 10000
      .5 mm | .5 mm = 0.5 mm
      -5% and −3 °C | -5% = -5 % ; −3 °C = -3 °C
      minus five degrees Celsius | minus five degrees Celsius = -5 °C
      negative 4% | negative 4% = -4 %
      a decline of (5)% | (5)% = -5 %
      an operating loss of ($1.2 billion) | ($1.2 billion) = -1200000000 USD
      the fee ($5) applies | $5 = 5 USD
      £1bn ($1.3bn) | £1bn = 1000000000 GBP ; $1.3bn = 1300000000 USD
      1.5e9 records | 1.5e9 = 1500000000
      3×10⁸ cells | 3×10⁸ = 300000000
      2^10 | 2 = 2 ; 10 = 10
      one hundred and twenty-three thousand | one hundred and twenty-three thousand = 123000
      nineteen hundred | nineteen hundred = 1900
      twenty-five hundred | twenty-five hundred = 2500
      a hundred and one | a hundred and one = 101
      three point five million | three point five million = 3500000
      one and a half million | one and a half million = 1500000
      half a billion | half a billion = 500000000
      a quarter of a million | a quarter of a million = 250000
      a million and a half | a million and a half = 1500000
      two and a half years | two and a half years = 2.5 yr
      a year and a half | a year and a half = 1.5 yr
      two years and a half | two years and a half = 2.5 yr
      half a dozen eggs | half a dozen = 6
      a dozen eggs | a dozen = 12
      two dozen stores | two dozen = 24
      zero point two six | zero point two six = 0.26
      minus sixty | minus sixty = -60
      one fifty five dollars | one fifty five dollars = 155 USD
      5.2 million | 5.2 million = 5200000
      60K followers | 60K = 60000
      1.5M users | 1.5M = 1500000
      $1.2B | $1.2B = 1200000000 USD
      5m people | 5m = 5000000
      a 100m sprint | 100m = 100 m
      10 to 15 years | 10 to 15 years = 10..15 yr
      10-15 branches | 10-15 = 10..15
      $3-$4 | $3-$4 = 3..4 USD
      $3–4 billion | $3–4 billion = 3000000000..4000000000 USD
      $15.5 billion to $20.5 billion | $15.5 billion to $20.5 billion = 15500000000..20500000000 USD
      between 174 and 179.5 billion | 174 and 179.5 billion = 174000000000..179500000000
      between $5 and $6 million | $5 and $6 million = 5000000..6000000 USD
      85% to 90% | 85% to 90% = 85..90 %
      5-10% | 5-10% = 5..10 %
      two to three weeks | two to three weeks = 2..3 wk
      five or six attempts | five or six = 5..6
      about 5 to 7 percent | about 5 to 7 percent = 5..7 % about
      rose from 5% to 8% | 5% = 5 % ; 8% = 8 %
      moved from $3 billion to $4 billion | $3 billion = 3000000000 USD ; $4 billion = 4000000000 USD
      went from 3 to 4 million | 3 = 3000000 ; 4 million = 4000000
      ranged from 5% to 8% | 5% to 8% = 5..8 %
      rose $1.2 billion to $5 billion | $1.2 billion = 1200000000 USD ; $5 billion = 5000000000 USD
      10 basis points or $100 million | 10 basis points = 10 bp ; $100 million = 100000000 USD
      tens of millions of users | tens of millions = 10000000..100000000 vague
      hundreds of millions of dollars | hundreds of millions of dollars = 100000000..1000000000 USD vague
      several hundred thousand developers | several hundred thousand = 100000..1000000 vague
      a few thousand stores | a few thousand = 1000..10000 vague
      a couple of weeks | a couple of weeks = 2..4 wk vague weak
      several years | several years = 2..10 yr vague weak
      a few points | a few points = 2..10 vague weak
      dozens of partners | dozens = 20..100 vague
      millions of euros | millions of euros = 1000000..10000000 EUR vague
      thousands of miles | thousands of miles = 1000..10000 mi vague
      a multibillion-dollar unit | multibillion-dollar = 1000000000..10000000000 USD vague
      a multi-year plan | multi-year = 2..10 yr vague weak
      mid-single-digit growth | mid-single-digit = 4..7 vague
      low double-digit percentage | low double-digit percentage = 10..14 % vague
      triple-digit growth | triple-digit = 100..1000 vague
      high teens | high teens = 17..20 vague
      mid-to-high single digits | mid-to-high single digits = 4..10 vague
      in the low 20s | low 20s = 20..24 vague
      in the mid-30% range | mid-30% = 34..37 % vague
      in the mid-80s | mid-80s = 84..87 vague
      in the high forties | high forties = 47..50 vague
      in the low-to-mid 4s | low-to-mid 4s = 4..4.7 vague
      mid- to high 30s | mid- to high 30s = 34..40 vague
      the mid-$120 billion range | mid-$120 billion = 124000000000..127000000000 USD vague
      the low $30s | low $30s = 30..34 USD vague
      a low 4 percent | 4 percent = 4 %
      roughly a point lower | roughly a point = 1 pp about weak
      a full point | a full point = 1 pp weak
      a point and a half | a point and a half = 1.5 pp weak
      He made a point. | -
      two full points | two full points = 2
      raised by a penny | a penny = 0.01 USD weak
      save a penny | -
      ten, maybe eleven million dollars | ten, maybe eleven million dollars = 10000000..11000000 USD
      the top hundred | hundred = 100
      It ticked up to 118%. | 118% = 118 %
      We brought it up to 97%. | 97% = 97 %
      It takes up to five days. | up to five days = 5 d at-most
      the lower 40% of earners | 40% = 40 %
      the fourth quarter in a row | fourth = 4 ordinal
      a six-figure sum | six-figure = 100000..1000000 vague
      three quarters of our users | three quarters = 0.75 fraction
      for three quarters in a row | three quarters = 3 qtr
      two thirds of them | two thirds = 0.6666666666666667 fraction
      one-fifth of revenue | one-fifth = 0.2 fraction
      a third of sales | a third = 0.3333333333333333 fraction
      one out of every three | one out of every three = 0.3333333333333333 fraction
      one in five | one in five = 0.2 fraction
      nine in ten patients | nine in ten = 0.9 fraction
      9 out of 10 | 9 out of 10 = 0.9 fraction
      1 in 100,000 | 1 in 100,000 = 0.00001 fraction
      3/4 of a mile | 3/4 of a mile = 0.75 mi
      2 1/2 inches | 2 1/2 inches = 2.5 in
      ½ cup | ½ = 0.5 fraction
      half an hour | half an hour = 0.5 h
      half of sales | half = 0.5 fraction
      about half | about half = 0.5 fraction about
      more than half | more than half = 0.5 fraction over
      80 times | 80 times = 80 times
      2x | 2x = 2 times
      4.4x faster | 4.4x = 4.4 times
      three times a week | three times = 3 times ; a week = 1 wk weak
      tenfold | tenfold = 10 times
      a 10-fold increase | 10-fold = 10 times
      Output doubled. | doubled = 2 times
      more than doubled | more than doubled = 2 times over
      tripled | tripled = 3 times
      twice as fast | twice = 2 times
      Costs halved. | halved = 0.5 fraction
      a double-check | -
      12-month cash flow | 12-month = 12 mo
      a five-year lease | five-year = 5 yr
      a 1,000-seat hall | 1,000 = 1000
      a 30-year-old | 30-year-old = 30 yr
      44 years old | 44 years old = 44 yr
      ages 18 to 24 | 18 to 24 = 18..24
      aged 65 or older | 65 or older = 65 at-least
      20-plus years | 20-plus years = 20 yr over
      100+ countries | 100+ = 100 over
      300 million-plus | 300 million-plus = 300000000 over
      5 years or more | 5 years or more = 5 yr at-least
      ten or so | ten or so = 10 about
      at least three days | at least three days = 3 d at-least
      no more than 5% | no more than 5% = 5 % at-most
      up to 80 times | up to 80 times = 80 times at-most
      as many as 200 | as many as 200 = 200 at-most
      within 14 days | 14 days = 14 d
      less than a week | less than a week = 1 wk under weak
      more than a decade | more than a decade = 1 decade over weak
      nearly a year | nearly a year = 1 yr nearly weak
      over two years | over two years = 2 yr over
      just under $5 | just under $5 = 5 USD under
      ~50 MW | ~50 MW = 50 MW about
      ≥ 90% | ≥ 90% = 90 % at-least
      > 5 mg | > 5 mg = 5 mg over
      eight consecutive years | eight consecutive years = 8 yr
      12 more months | 12 more months = 12 mo
      48 hours | 48 hours = 48 h
      7.5 seconds | 7.5 seconds = 7.5 s
      32°F | 32°F = 32 °F
      20 °C | 20 °C = 20 °C
      two hundred kelvin | two hundred kelvin = 200 K
      72 degrees fahrenheit | 72 degrees fahrenheit = 72 °F
      100 km/h | 100 km/h = 100 km/h
      60 mph | 60 mph = 60 mph
      85 miles per hour | 85 miles per hour = 85 mph
      5 km (3 miles) | 5 km = 5 km ; 3 miles = 3 mi
      1.2 million square feet | 1.2 million square feet = 1200000 ft²
      56 square kilometers | 56 square kilometers = 56 km²
      5 cubic metres | 5 cubic metres = 5 m³
      550 pounds of rice | 550 pounds = 550 lb
      £550 | £550 = 550 GBP
      2 million pounds | 2 million pounds = 2000000 GBP
      12 tons of steel | 12 tons = 12 ton
      10 GB/s | 10 GB/s = 10 GB/s
      5 gigabits per second | 5 gigabits per second = 5 Gbps
      800 MW | 800 MW = 800 MW
      3 gigawatts | 3 gigawatts = 3 GW
      ten kilo calories | ten kilo calories = 10 kcal
      2 kWh | 2 kWh = 2 kWh
      850 MHz | 850 MHz = 850 MHz
      12V | 12V = 12 V
      7 nm | 7 nm = 7 nm
      100 bps | 100 bps = 100 bp
      100-basis-point cut | 100-basis-point = 100 bp
      2 percentage points | 2 percentage points = 2 pp
      0.5 pp | 0.5 pp = 0.5 pp
      30 per mille | 30 per mille = 30 ‰
      12 Labs | 12 = 12
      5 in all | 5 = 5
      the 21st floor | 21st = 21 ordinal
      our 1 millionth robot | 1 millionth = 1000000 ordinal
      the twenty-fifth anniversary | twenty-fifth = 25 ordinal
      its second plant | second = 2 ordinal
      First, we grew. | First = 1 ordinal weak
      Third, we hired. | Third = 3 ordinal weak
      first of all | first = 1 ordinal weak
      second to none | second = 2 ordinal weak
      third-party sellers | third = 3 ordinal weak
      one of the best | one = 1 weak
      no one knows | one = 1 weak
      one billion | one billion = 1000000000
      one year | one year = 1 yr
      one customer | one = 1 weak
      only two left | two = 2
      zero trust | zero = 0 weak
      zero-sum | zero = 0 weak
      No. 1 | No. 1 = 1 ordinal weak
      number two player | number two = 2 ordinal weak
      World War II | II = 2 ordinal weak
      in his 80s | 80s = 80..90 vague weak
      one day | one day = 1 d weak
      6-foot table | 6-foot = 6 ft
      twelve 8-inch wafers | twelve = 12 ; 8-inch = 8 in
      365-day | 365-day = 365 d
      $12.50 per share | $12.50 = 12.5 USD
      5 cents a share | 5 cents = 0.05 USD
      10 barrels of oil | 10 barrels = 10 bbl
      a two- to three-year plan | two- to three-year = 2..3 yr
      a 10- to 20-fold rise | 10- to 20-fold = 10..20 times
      the couple married | -
      a couple hundred shops | a couple hundred = 200..400 vague
      at about 200 sites | about 200 = 200 about
      between one and two years | one and two years = 1..2 yr
      a few hundred | a few hundred = 100..1000 vague
      $75-a-barrel | $75 = 75 USD
      more than $300 million | more than $300 million = 300000000 USD over
      in 2 of the 3 regions | 2 = 2 ; 3 = 3
      winning 14½-13½ | 14½ = 14.5 ; 13½ = 13.5
      Tables 1--3 | 1 = 1 ; 3 = 3
      Sheets 2-\u200b-44 follow | 2 = 2 ; 44 = 44
      Table2).2 shows it | Table2 = LABEL [2] ; 2 = LABEL [2]
      a third-party plug | third = 3 ordinal weak
      a fourth, later stage | fourth = 4 ordinal weak
      written by a third party | third = 3 ordinal weak
      fell by a third last year | a third = 0.3333333333333333 fraction
      from 30 weeks to 70 in Asia | 30 weeks = 30 wk ; 70 = 70 wk
      from 5% to 8 shops | 5% = 5 % ; 8 = 8
      $26 and change | $26 and change = 26 USD over
      a third time | third = 3 ordinal weak
      a third more than planned | a third = 0.3333333333333333 fraction
      It fell by a third. | a third = 0.3333333333333333 fraction
      There is a third. | a third = 0.3333333333333333 fraction weak
      a tenth below plan | a tenth = 0.1 fraction
      Three to five hundred guests | Three to five hundred = 300..500
      5 or 6 hundred | 5 or 6 hundred = 500..600
      forty or fifty shops | forty or fifty = 40..50
      10 to 20 million | 10 to 20 million = 10000000..20000000
      $300+ billion | $300+ billion = 300000000000 USD over
      300+ million users | 300+ million = 300000000 over
      $300-plus million | $300-plus million = 300000000 USD over
      a 250-megawatt plant | 250-megawatt = 250 MW
      20 gigabytes | 20 gigabytes = 20 GB
      5 kilovolts | 5 kilovolts = 5 kV
      2.4 gigahertz | 2.4 gigahertz = 2.4 GHz
      4.8 gigawatt-hours | 4.8 gigawatt-hours = 4.8 GWh
      26 to 32 kilobases | 26 to 32 kilobases = 26000..32000
      3 megabases | 3 megabases = 3000000
      a teenage boy | teenage = 13..20 yr vague weak
      in their teens | teens = 13..20 yr vague weak
      a quarter-hour | a quarter-hour = 0.25 h
      a quarter-century ago | a quarter-century = 0.25 century
      a half-century | a half-century = 0.5 century
      a quarter-point rise | a quarter-point = 0.25 pp
      nine tenths of a point | nine tenths of a point = 0.9 pp
      a 6-foot-6 guard | 6-foot-6 = 6.5 ft
      a 5-foot-11 guard | 5-foot-11 = 5.9166666666666667 ft
      6 feet 2 inches | 6 feet 2 inches = 6.1666666666666667 ft
      6'2" tall | 6'2" = 6.1666666666666667 ft
      5 ft 11 in | 5 ft 11 in = 5.9166666666666667 ft
      6 feet, 2 shops | 6 feet = 6 ft ; 2 = 2
      no later than 5 days | 5 days = 5 d
      plus or minus 5% | 5% = 5 %
      10.700 tests | 10.700 = 10.7
      3 points | 3 points = 3
      highs in the 80s | 80s = 80..90 vague weak
      top half of the order | half = 0.5 fraction weak
      half the battle | half = 0.5 fraction weak
      seven halves | seven halves = 3.5 fraction weak
      better than three times | better than three times = 3 times over
      a good 30 | a good 30 = 30 at-least
      200, give or take | 200, give or take = 200 about
      as little as 5 | as little as 5 = 5 at-least
      up to and including 5% | up to and including 5% = 5 % at-most
      within one day | one day = 1 d
      a week | a week = 1 wk weak
      $350 a day | $350 = 350 USD ; a day = 1 d weak
      a loss of $(4.3) million | $(4.3) million = -4300000 USD
      a dollar fifty | a dollar fifty = 1.5 USD
      38 HK cents | 38 HK cents = 0.38 HKD
      one robot in four | one robot in four = 0.25 fraction
      a pressure of 120/80 | 120/80 = LABEL [120, 80]
      22/3 | 22/3 = 7.333333333333333 fraction
      3/15 patients | 3/15 = 0.2 fraction
      """;

  static Stream<MentionRow> rows() {
    return MentionRow.of(ROWS);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void finds(MentionRow row) {
    row.check();
  }
}
