package org.bilint.annotate.chinese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bilint.text.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What each wording means, in Taiwan's usage. The right side lists the mentions in order: lowest
 * and highest number, exactness, unit; other readings behind a slash; dates in their normal form;
 * labels with a # and their digits; "-" where nothing is found.
 */
class ChineseMentionsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          全年賣出 12 台 | 12
          全年賣出１２台 | 12
          共 1,234,567 人 | 1234567
          共 1，234 人 | 1234
          庫存 3.75 件 | 3.75
          人口 1億2,000萬 | 120000000
          人口 2.8億 | 280000000
          總額 3兆4229億 | 3422900000000
          總額一万五千亿 | 1500000000000
          總額二十万亿 | 20000000000000
          總額 1.2萬億 | 1200000000000
          大約两万五 | 25000 about
          一百二公斤 | 120 kg
          三千六百 | 3600
          一共三千六 | 3600
          一万六七 | 16000..17000
          三五百人 | 300..500
          三四十万 | 300000..400000
          十五六歲 | 15..16 yr
          四十五六万 | 450000..460000
          七百三四十 | 730..740
          廿二 | 22
          卅人 | 30
          二〇二 | 202
          一二三四 | 1234
          一七二零點一 | 1720.1
          壹佰捌拾壹 | 181
          玖仟陆佰陆拾伍 | 9665
          貳拾萬 | 200000
          一百零一 | 101
          一千零一十 | 1010
          一万零三百人 | 10300
          一亿零两千三百人 | 100002300
          一万零百一十一 | 10111
          十億零九十萬 | 1000900000
          一百二十万三 | 1203000
          兩千零五 | 2005
          两千零十 | 2010
          两百 | 200
          九千九百九十九 | 9999
          十萬 | 100000
          一百一十九万零九 | 1190009
          一千亿一千万一千零一 | 100010001001
          三点一四一五九二六 | 3.1415926
          二十点一万 | 201000
          一点五万亿 | 1500000000000
          零点零一 | 0.01
          负三点五 | -3.5
          負十億 | -1000000000
          -1.5亿 | -150000000
          淨利 -3.2 億 | -320000000
          計算-2的平方 | -2
          淨零排放 | 0 weak
          1.5×10^8 | 150000000
          2.5e6 | 2500000
          三百九十九 | 399
          1万600 | 10600
          200亿零四千230 | 20000004230
          100万三千 | 1003000
          月薪3萬5 | 35000
          三、四十人 | 30..40
          二三十個 | 20..30
          兩三個 | 2..3
          七八公斤 | 7..8 kg
          14½ | 14.5
          300w | 3000000
          10k 用戶 | 10000
          5bn | 5000000000
          數千萬 | 10000000..100000000 vague
          数千万人 | 10000000..100000000 vague
          幾千萬 | 10000000..100000000 vague
          數十億 | 1000000000..10000000000 vague
          數百億 | 10000000000..100000000000 vague
          數千億 | 100000000000..1000000000000 vague
          數十萬 | 100000..1000000 vague
          數百萬 | 1000000..10000000 vague
          數萬 | 10000..100000 vague
          數億 | 100000000..1000000000 vague
          數萬億 | 1000000000000..10000000000000 vague
          數兆 | 1000000000000..10000000000000 vague
          數以百萬計 | 1000000..10000000 vague
          數以千計 | 1000..100000 vague
          成千上萬 | 1000..100000 vague
          上百人 | 100 at-least
          最多為 95% | 95 at-most %
          至少要 95% | 95 at-least %
          上百萬 | 1000000 at-least
          上千名 | 1000 at-least
          近百人 | 100 nearly
          逾百家 | 100 over
          十多年 | 10 over yr
          十幾個 | 11..20 vague
          十几万 | 110000..200000 vague
          二十多歲 | 20 over yr
          二十幾歲 | 21..30 vague yr
          100 多人 | 100 over
          4,000 多個 | 4000 over
          300餘名 | 300 over
          十來個 | 10 about
          好幾百 | 100..1000 vague
          好幾個 | 2..10 vague weak
          幾個 | 2..10 vague weak
          数个 | 2..10 vague weak
          數名 | 2..10 vague weak
          若干 | 2..10 vague weak
          許多 | 2..10 vague weak
          多家 | 2..10 vague weak
          幾十 | 20..100 vague
          數十名 | 20..100 vague
          幾十年 | 20..100 vague yr
          兩位數 | 10..100 vague
          三位數 | 100..1000 vague
          個位數 | 1..10 vague
          中個位數 | 4..7 vague
          低個位數 | 1..4 vague
          高個位數 | 7..10 vague
          低雙位數 | 10..14 vague
          中雙位數 | 14..17 vague
          80幾度 | 81..90 vague ° / 81..90 vague °C / 81..90 vague °F / 81..90 vague
          百萬 | 1000000 / 1000000..10000000 vague
          千人 | 1000 weak
          """)
  void numerals(String text, String expected) {
    assertEquals(expected, Shown.values(text, LanguageTag.ZH_TW));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          12% | 12 %
          １２％ | 12 %
          百分之十二點五 | 12.5 %
          百分三十 | 30 %
          負百分之二十 | -20 %
          千分之五 | 5 ‰
          万分之三 | 0.0003 fraction
          三分之一 | 0.3333333333333333 fraction
          十六分之三 | 0.1875 fraction
          二又三分之一 | 2.3333333333333333 fraction
          5又2分之1 | 5.5 fraction
          1/3 | 0.3333333333333333 fraction
          總量的五分之一以上 | 0.2 at-least fraction
          三成 | 3 成
          三成五 | 3.5 成
          七八成 | 7..8 成
          近三成 | 3 nearly 成
          八折 | 8 成 / 20 %
          85折 | 8.5 成 / 15 %
          八五折 | 8.5 成 / 15 %
          1.2 個百分點 | 1.2 pp
          0.6个百分点 | 0.6 pp
          10 個基點 | 10 bp
          320bp | 320 bp
          25 點子 | 25 bp
          80 倍 | 80 times
          三倍 | 3 times
          成長一倍 | 2 times / 100 % / 1 times
          增长了3倍 | 3 times / 4 times / 300 %
          增長到3倍 | 3 times
          是去年的兩倍 | 2 times
          翻倍 | 2 times / 100 % / 1 times
          翻一番 | 2 times / 100 % / 1 times
          翻兩番 | 4 times / 300 %
          翻了三番 | 8 times / 700 %
          減半 | 0.5 fraction / 50 % / -50 %
          一半 | 0.5 fraction / 50 %
          過半 | 0.5 over fraction / 50 over %
          半年 | 0.5 yr
          一年半 | 1.5 yr
          三個半小時 | 3.5 h
          半小時 | 0.5 h
          兩天半 | 2.5 d
          年息 5 厘 | 5 %
          3 美元 | 3 USD
          US$3.5 | 3.5 USD
          $5 萬 | 50000 USD / 50000 TWD
          5 美金 | 5 USD
          人民幣 5 億元 | 500000000 CNY
          5 亿元人民币 | 500000000 CNY
          新台幣3億元 | 300000000 TWD
          NT$300 | 300 TWD
          港幣 20 元 | 20 HKD
          HK$20 | 20 HKD
          500港元 | 500 HKD
          €100 | 100 EUR
          100歐元 | 100 EUR
          £1.5萬 | 15000 GBP
          3 英鎊 | 3 GBP
          ￥1.25 | 1.25 CNY / 1.25 JPY
          CNY 1.25 | 1.25 CNY
          JPY¥1000 | 1000 JPY
          1000日圓 | 1000 JPY
          ₩100 | 100 KRW
          七百三四十馬來西亞令吉 | 730..740 MYR
          1.5 萬韓元 | 15000 KRW
          八九千美元 | 8000..9000 USD
          5元 | 5 TWD / 5 CNY / 5 HKD / 5 USD
          5元3角 | 5.3 TWD / 5.3 CNY / 5.3 HKD / 5.3 USD
          3380元5角8分 | 3380.58 TWD / 3380.58 CNY / 3380.58 HKD / 3380.58 USD
          十二块五 | 12.5 TWD / 12.5 CNY / 12.5 HKD / 12.5 USD / 12.5
          12块5毛 | 12.5 TWD / 12.5 CNY / 12.5 HKD / 12.5 USD / 12.5
          25 美分 | 0.25 USD
          1 美元 25 美分 | 1.25 USD
          壹拾壹元壹角壹分 | 11.11 TWD / 11.11 CNY / 11.11 HKD / 11.11 USD
          100塊錢 | 100 TWD / 100 CNY / 100 HKD / 100 USD
          5公里 | 5 km
          3千米 | 3 km
          三千米 | 3 km
          12 公尺 | 12 m
          180公分 | 180 cm
          5毫米 | 5 mm
          7 奈米 | 7 nm
          26 英里 | 26 mi
          6 英尺 6 英寸 | 6.5 ft
          10呎 | 10 ft / 10 ft²
          3海里 | 3 nmi
          30 坪 | 30 坪
          2 公頃 | 2 ha
          1.5萬平方公里 | 15000 km²
          120平方米 | 120 m²
          120m² | 120 m²
          五畝地 | 5 畝
          3 公升 | 3 L
          250毫升 | 250 mL
          10 加侖 | 10 gal
          二兩白酒 | 2 兩
          3 公斤 | 3 kg
          25kg | 25 kg
          500克 | 500 g
          2.5 噸 | 2.5 t
          三百二十四点七五克 | 324.75 g
          5 盎司 | 5 oz
          150磅 | 150 lb
          3克拉 | 3 ct
          攝氏 25 度 | 25 °C
          38°C | 38 °C
          零下5度 | -5 ° / -5 °C / -5 °F / -5
          攝氏零下 10 度 | -10 °C
          98.6 華氏度 | 98.6 °F
          氣溫 30 度 | 30 °C / 30 ° / 30 °F / 30
          旋轉 180 度 | 180 ° / 180 °C / 180 °F / 180
          時速 60 公里 | 60 km/h
          每小時30至40公里 | 30..40 km/h
          每小时十公里 | 10 km/h
          十千米每小时 | 10 km/h
          100 km/h | 100 km/h
          每秒5米 | 5 m/s
          10ms | 10 ms
          30 秒 | 30 s
          15 分鐘 | 15 min
          三个小时15分钟 | 3 h; 15 min
          24小時 | 24 h
          五天 | 5 d
          三週 | 3 wk
          兩個星期 | 2 wk
          6 個月 | 6 mo
          10 個季度 | 10 qtr
          三年 | 3 yr
          30歲 | 30 yr
          二十週年 | 20 yr
          三個世紀 | 3 century
          半個世紀 | 0.5 century
          512 MB | 512 MB
          2TB | 2 TB
          10 Gbps | 10 Gbps
          3 GW | 3 GW
          100 兆瓦 | 100 MW
          5 千瓦 | 5 kW
          300 度電 | 300 kWh
          20 千瓦時 | 20 kWh
          5 GHz | 5 GHz
          220V | 220 V
          一打 | 12
          100兆 | 100000000000000
          三成五以上 | 3.5 at-least 成
          2 個半月 | 2.5 mo
          半公里 | 0.5 km
          US$ 5 億 | 500000000 USD
          10 億港元 | 1000000000 HKD
          3 萬新幣 | 30000 SGD
          5 仙 | 0.05 HKD
          75 億日圓至 80 億日圓 | 7500000000..8000000000 JPY
          1 萬 2 千元 | 12000 TWD / 12000 CNY / 12000 HKD / 12000 USD
          每桶 80 美元 | 80 USD
          3.2 萬平方公尺 | 32000 m²
          500 萬畫素 | 5000000 px
          6.2 級地震 | 6.2
          5G 基地台 300 座 | #5; 300
          25 港仙 | 0.25 HKD
          半個百分點 | 0.5 pp
          (12.5 億美元) | 1250000000 USD / -1250000000 USD
          成本增加三成 | 3 成
          七成年輕人 | 7 成
          """)
  void units(String text, String expected) {
    assertEquals(expected, Shown.values(text, LanguageTag.ZH_TW));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          近 15% | 15 nearly %
          將近 3 億美元 | 300000000 nearly USD
          接近两百人 | 200 nearly
          超過 1,230 億美元 | 123000000000 over USD
          逾三成 | 3 over 成
          多於 10 家 | 10 over
          高於 5% | 5 over %
          突破 100 萬 | 1000000 over
          不止三次 | 3 over
          至少 5 年 | 5 at-least yr
          不少於 20 名 | 20 at-least
          不低於 3% | 3 at-least %
          三個以上 | 3 at-least
          40% 以上 | 40 at-least %
          200 萬人以上 | 2000000 at-least
          65 岁或以上 | 65 at-least yr
          100元起 | 100 at-least TWD / 100 at-least CNY / 100 at-least HKD / 100 at-least USD
          不到一半 | 0.5 under fraction / 50 under %
          低於 4% | 4 under %
          未滿 18 歲 | 18 under yr
          不足 4,000 次 | 4000 under
          18歲以下 | 18 at-most yr
          最多 3 次 | 3 at-most
          高達 80 倍 | 80 at-most times
          多達 400 隻 | 400 at-most
          不超過 10 人 | 10 at-most
          三天以內 | 3 d
          2 米之内 | 2 m
          約 10 個基點 | 10 about bp
          約為 130 個基點 | 130 about bp
          大約有 2% | 2 about %
          15% 左右 | 15 about %
          30 歲上下 | 30 about yr
          三年多 | 3 over yr
          一個多月 | 1 over mo
          ≥100万 | 1000000 at-least
          >5% | 5 over %
          <3% | 3 under %
          155億至205億 | 15500000000..20500000000
          155億美元至205億美元 | 15500000000..20500000000 USD
          15.5 億到 20.5 億美元 | 1550000000..2050000000 USD
          85% 到 90% | 85..90 %
          70-90% | 70..90 %
          10-15 年 | 10..15 yr
          10～15 年 | 10..15 yr
          10 – 15 年 | 10..15 yr
          三至五年 | 3..5 yr
          介於3和5之間 | 3..5
          在 3% 與 5% 之間 | 3..5 %
          1至3億 | 100000000..300000000
          二到三千億 | 200000000000..300000000000
          三到五百人 | 300..500
          一到二十 | 1..20
          300萬至1億 | 3000000..100000000
          百分之三十到四十一 | 30..41 %
          每小時三十到三百一十一千米 | 30..311 km/h
          $10-15 | 10..15 USD
          人民幣3至5億元 | 300000000..500000000 CNY
          從 39.5% 下降到 32.9% | 39.5 %; 32.9 %
          由3億增至5億 | 300000000; 500000000
          約 3 至 5 天 | 3..5 about d
          3 至 5 天左右 | 3..5 about d
          第三 | 3 ordinal
          第 100 萬台 | 1000000 ordinal
          第三次 | 3 ordinal
          連續第三季 | 3 ordinal
          第 5 名 | 5 ordinal
          首次 | 1 ordinal
          首家 | 1 ordinal
          第三方 | 3 ordinal weak
          首先 | 1 ordinal weak
          第二大 | 2 ordinal
          第一千万 | 10000000 ordinal
          約為 380 億至 420 億美元 | 38000000000..42000000000 about USD
          5 到 6 個百分點 | 5..6 pp
          3至5倍 | 3..5 times
          四分之三以上 | 0.75 at-least fraction
          兩倍以上 | 2 at-least times
          """)
  void bounds(String text, String expected) {
    assertEquals(expected, Shown.values(text, LanguageTag.ZH_TW));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2025 年第二季 | 2025-Q2
          2025年 | 2025
          二〇二五年 | 2025
          二零零八年八月八日 | 2008-08-08
          两千零五年八月五号 | 2005-08-05
          第二季度 | Q2
          二季度 | Q2
          第 3 季 | Q3
          首季 | Q1
          三個季度 | 3 qtr
          前三季度 | 3 qtr
          2025Q2 | 2025-Q2
          Q2 2025 | 2025-Q2
          2Q25 | 2025-Q2
          Q3 | Q3
          上半年 | H1
          下半年 | H2
          2025年上半年 | 2025-H1
          1H25 | 2025-H1
          FY24 | 2024
          2024財年 | 2024
          24 財年 | 2024
          2024 會計年度 | 2024
          民國114年 | 2025
          民國114年7月 | 2025-07
          公元前221年 | -0221
          公元163年 | 0163
          44 B.C. | -0044
          7月31日 | --07-31
          7 月 31 號 | --07-31
          七月 | --07
          五月三日 | --05-03
          2025 年 7 月 31 日 | 2025-07-31
          2025/7/31 | 2025-07-31
          2025-07-31 | 2025-07-31
          2008.08.08 | 2008-08-08
          08-08-2008 | 2008-08-08
          2008-08 | 2008-08
          08/08 | --08-08
          12/2/2 | 2012-02-02
          7月31日（四） | --07-31 W4
          7月31日星期四上午9點30分 | --07-31 W4T09:30
          星期三 | W3
          禮拜天 | W7
          週一 | W1
          周日 | W7
          每周一次 | 1 weak
          上午9點30分 | T09:30
          下午3點半 | T15:30
          凌晨兩點 | T02:00
          晚上八點一刻 | T20:15
          早上一点零二 | T01:02
          中午12點 | T12:00
          十三点十分三十六秒 | T13:10:36
          八点三十 | T08:30
          五点一刻 | T05:15
          3点4分5秒 | T03:04:05
          15:30 | T15:30
          8:00 a.m. | T08:00
          1:02:36 pm | T13:02:36
          下午 03:04:05 | T15:04:05
          1990年代 | 1990s
          90年代 | 90s
          九十年代 | 90s
          1860s | 1860s
          20世紀 | C20
          二十世紀九十年代 | 1990s
          上世紀80年代 | 1980s
          6月中旬 | --06-mid
          六月初 | --06-early
          8月底 | --08-late
          2024年初 | 2024-early
          2019-2020年 | 2019; 2020
          2019 年至 2021 年 | 2019; 2021
          3月至5月 | --03; --05
          3-5月 | --03; --05
          7月1日至5日 | --07-01; ---05
          八五年二月二十七日 | 1985-02-27
          05年 | 2005
          三年 | 3 yr
          26年 | 26 yr
          2000多年 | 2000 over yr
          今年 6 月 | --06
          去年第二季 | Q2
          第一、二季度 | Q1; Q2
          19日 | ---19
          五日內 | 5 d
          超過 2025 年的水準 | 2025
          11月份 | --11
          2020 東京奧運 | 2020 weak
          """)
  void dates(String text, String expected) {
    assertEquals(expected, Shown.values(text, LanguageTag.ZH_TW));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          10-K 表 | #10
          EC2 執行個體 | #2
          Claude 4 模型 | #4
          GPT-4 | #4
          H100 晶片 | #100
          5G 網路 | #5
          4K 電視 | #4
          3D 列印 | #3
          B2B 業務 | #2
          標普500指數 | #500
          標準普爾 500 | #500
          財富500強 | #500
          401(k) 計畫 | #401
          007 電影 | #007
          COVID-19 疫情 | #19
          iPhone 15 上市 | #15
          Windows 11 | #11
          ISO 9001 | #9001
          v2.3.1 | #2+3+1
          24/7 | #24+7
          14A 製程 | #14
          Trainium2 | #2
          使用 12 Labs 的模型 | #12
          192.168.1.1 | #192+168+1+1
          電話 02-2345-6789 | #02+2345+6789
          撥打 12306 | #12306
          手機 13501234567 | #13501234567
          010-64035547 | #010+64035547
          +886 2 2345 6789 | #886+2+2345+6789
          https://a.example.com/v2/10 | #2+10
          波音 737-800 | #737+800
          雙十一 | #11
          五一勞動節 | #51
          90後 | #90
          如圖 3 所示 | #3
          （2）提高效率 | #2
          1. 營收 | #1
          一、營收 | #
          N95 口罩 | #95
          2019-nCoV | #2019
          Web 3.0 | #3+0
          """)
  void labels(String text, String expected) {
    assertEquals(expected, Shown.values(text, LanguageTag.ZH_TW));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          一些一般的事一直一起一定一樣 | -
          進一步統一了唯一的標準之一 | -
          一方面一系列萬一一流一致 | -
          千萬不要 | -
          千萬別走 | -
          十分重要 | -
          十分鐘 | 10 min
          百分百 | 100 % weak
          百分之百 | 100 % weak
          三星與七喜和百事 | -
          百度在四川 | -
          九龍二手三明治 | -
          五花八門七上八下 | -
          萬聖節與億萬富翁 | -
          兩岸兩者雙方 | 2 weak; 2 weak; 2 weak
          三角四季八卦 | -
          千里迢迢百貨百科萬里 | -
          半導體半島七夕 | -
          一帶一路 | -
          零售零件零食 | -
          兩會 | -
          幾乎 | -
          數據數位數字 | -
          觀點重點特點一點 | -
          成長為三家 | 3
          一個 | 1 weak
          一位 | 1 weak
          一年 | 1 yr
          一億 | 100000000
          一次 | 1 weak
          進行了三次 | 3
          最近 3 年 | 3 yr
          紐約 5 人 | 5
          多元化多樣 | -
          人數 5 萬 | 50000
          負責 3 項 | 3
          第三產業 | 3 ordinal
          三軍 | 3 weak
          隨著三成本地人離開 | 3 成
          世上一億人 | 100000000
          每一百人 | 100
          打破 5 項紀錄 | 5
          條約 10 條 | 10
          多倫多 3 家 | 3
          阿里巴巴 5 日 | ---05
          分析 5 次 | 5
          """)
  void traps(String text, String expected) {
    assertEquals(expected, Shown.values(text, LanguageTag.ZH_TW));
  }

  /** Numbers put together, turned, set beside each other, or that only look like numbers. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          跑了 220 2/3 次 | 220.6666666666666667
          3又1/2 | 3.5 fraction
          三分之一個百分點 | 0.3333333333333333 pp
          四分之一个百分点 | 0.25 pp
          一個半百分點 | 1.5 pp
          1/4 個百分點 | 0.25 pp
          4 萬 8,500 美元 | 48500 USD
          6 萬 1 千台 | 61000
          3 億 2,000 萬 | 320000000
          1 百萬 5 千 | 1005000
          二八定律 | -
          二八開 | -
          三七開 | -
          六盤水 | -
          上萬聖節 | -
          赶上万圣节 | -
          一百零一夜 | 101
          千百個 | 100..10000 vague weak
          上百個 | 100 at-least
          佐科·維多多周日抵達 | W7
          400 呎 | 400 ft / 400 ft²
          400 平方呎 | 400 ft²
          6 尺 6 吋 | 6.5 ft / 6.5 尺
          6呎2吋 | 6.1666666666666667 ft
          六英尺二英寸 | 6.1666666666666667 ft
          6 英尺 2 英寸 | 6.1666666666666667 ft
          不會超過 5% | 5 at-most %
          不会超过 5% | 5 at-most %
          沒有超過 5% | 5 at-most %
          不曾低於 5% | 5 at-least %
          從未低於 5% | 5 at-least %
          未低於 5% | 5 at-least %
          不會少於 3 人 | 3 at-least
          不多於 3 人 | 3 at-most
          未超過 3 人 | 3 at-most
          從不低於 3 人 | 3 at-least
          約 4 點（英國時間） | T04:00
          約下午 3 點 | T15:00
          大約在晚上八點 | T20:00
          每二十人中就有一人 | 0.05 fraction
          每二十人中有一人 | 0.05 fraction
          十人中有九人 | 0.9 fraction
          十個中有九個 | 0.9 fraction
          每五名學生有兩名 | 0.4 fraction
          每三位就有一位 | 0.3333333333333333 fraction
          九成九 | 9.9 成
          翻了一倍 | 2 times / 100 % / 1 times
          增加一倍 | 2 times / 100 % / 1 times
          多一倍 | 2 times / 100 % / 1 times
          增加兩倍 | 2 times / 3 times / 200 %
          增加到三倍 | 3 times
          成長為三倍 | 3 times
          上升1.5%至93% | 1.5 %; 93 %
          增加 12 億至 167 億 | 1200000000; 16700000000
          成長 12% 到 1,677 億 | 12 %; 167700000000
          成長 3% 至 5% | 3..5 %
          七至五年 | 7 yr; 5 yr
          12至8个月 | 12 mo; 8 mo
          10 至 4 英吋 | 10 in; 4 in
          4 至 4 英吋 | 4 in; 4 in
          139 多年來 | 139 over yr
          40 多年 | 40 over yr
          30 多公里 | 30 over km
          26美元多 | 26 over USD
          兩個多月 | 2 over mo
          一年內 | 1 yr
          6 英尺內 | 6 ft
          12個月之內 | 12 mo
          100 元以內 | 100 at-most TWD / 100 at-most CNY / 100 at-most HKD / 100 at-most USD
          第 2 型 | #2
          1型糖尿病 | #1
          2型糖尿病 | #2
          第二型糖尿病 | #2
          表 4 | #4
          圖 2 | #2
          附錄 3 | #3
          附录 1 | #1
          第三期臨床 | #3
          Model 5 | #5
          10-Q 表 | #10
          編號 6321 班機 | #6321
          BBC Radio 4 | #4
          4 號線 | #4
          Lv.3 | #3
          5号电池 | #5
          1 美元兌新台幣 32 元 | 1 USD weak; 32 TWD
          1美元兑7.2元人民币 | 1 USD weak; 7.2 CNY
          近三年來 | 3 yr
          近兩週的 | 2 wk
          近 12 個月發生 | 12 mo
          近三年 | 3 yr
          過去近三年 | 3 nearly yr
          零到97公里/小时 | 0..97 km/h
          零至一百 | 0..100
          0–100 | 0..100
          頭十萬個 | 100000
          首十萬 | 100000
          前三名 | 3
          前 10 大 | 10
          三度出擊 | 3 / 3 ° / 3 °C / 3 °F
          再度 | -
          兩度訪問 | 2 / 2 ° / 2 °C / 2 °F
          三度造訪 | 3 / 3 ° / 3 °C / 3 °F
          一成以上 | 1 at-least 成
          三成多 | 3 over 成
          三成左右 | 3 about 成
          兩成五 | 2.5 成
          逾八成 | 8 over 成
          十之八九 | 0.8..0.9 fraction weak
          十有八九 | 0.8..0.9 fraction weak
          萬分之三 | 0.0003 fraction
          百萬分之一 | 0.000001 fraction
          雙位數百分比 | 10..100 vague % / 10..100 vague
          兩位數百分比 | 10..100 vague % / 10..100 vague
          兩位數百分點 | 10..100 vague pp / 10..100 vague
          中個位數百分比 | 4..7 vague % / 4..7 vague
          2026財年下半年 | 2026-H2
          2026 會計年度第二季 | 2026-Q2
          下半財年 | H2
          第四財季 | Q4
          財年第一季 | Q1
          3月份季度 | --03
          九月季度 | --09
          第一季 NBA 賽事 | Q1
          第一個賽季 | 1 ordinal
          下調四分之一厘 | 0.25 pp / 0.25 %
          八位數 | 10000000..100000000 vague
          減少九天至 74 天 | 9 d; 74 d
          比 Tugboat 3 多出三分之一 | #3; 0.3333333333333333 fraction
          接入码442190 | #442190
          邮政信箱号为7781 | #7781
          7号楼 | #7
          12号会议上见 | ---12 weak
          2028年年中到期 | 2028-mid
          2025 年年底 | 2025-late
          第45X条 | #45
          +1 (888) 555-0178 | #1+888+555+0178
          公司有 10 位數學家 | 10
          在下半年和 26 年加速 | H2; 2026
          2025 年到 27 年 | 2025; 2027
          三年和 26 年 | 3 yr; 26 yr
          營收不到 5 億 | 500000000 under
          今天下午約 4 點 | T16:00
          3 又 1/2 年 | 3.5 yr / 3.5 fraction
          六位數字 | 100000..1000000 vague
          100 至 90 億美元 | 10000000000 USD; 9000000000 USD
          跌 0.5% 至 21,000 點 | 0.5 %; 21000
          提高 5 至 30 個百分點 | 5..30 pp
          三度空間 | 3 ° / 3 °C / 3 °F / 3
          高 5 呎 11 吋 | 5.9166666666666667 ft
          每週有三天 | 3 d
          10 萬 5,000 人 | 105000
          四分之三英里 | 0.75 mi / 0.75 fraction
          五個團隊中有兩個 | 5; 2
          12B廳 | #12
          ½ 英吋 | 0.5 in / 0.5 fraction
          5 ½ 吋 | 5.5 in
          花了近三年的時間 | 3 nearly yr
          存貨近 30 天的量 | 30 d
          """)
  void combined(String text, String expected) {
    assertEquals(expected, Shown.values(text, LanguageTag.ZH_TW));
  }

  /** A span holds bound, sign, number and unit, and what stands between them. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          營收超過 1,230 億美元。 | 超過 1,230 億美元
          有 4,000 多個城市 | 4,000 多個
          占了 40% 以上的人 | 40% 以上
          共200 萬人以上參加 | 200 萬人以上
          從155億美元至205億美元之間 | 155億美元至205億美元之間
          在 2025 年 7 月 31 日公布 | 2025 年 7 月 31 日
          今年 6 月起 | 6 月
          第 100 萬台機器 | 第 100 萬台
          淨損 -3.2 億元， | -3.2 億元
          去年第二季與 10-K 表 | 第二季; 10-K
          　１２　％　成長 | １２　％
          """)
  void spans(String text, String expected) {
    assertEquals(expected, Shown.spans(text, LanguageTag.ZH_TW));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5元 | ZH_CN | 5 CNY / 5 TWD / 5 HKD / 5 USD
          5元 | ZH_HK | 5 HKD / 5 TWD / 5 CNY / 5 USD
          $5 | ZH_HK | 5 USD / 5 HKD
          $5 | ZH_CN | 5 USD
          2兆 | ZH_CN | 2000000000000 / 2000000
          2兆 | ZH_TW | 2000000000000
          20兆瓦 | ZH_CN | 20 MW
          5兆字节 | ZH_CN | 5 MB
          """)
  void places(String text, LanguageTag language, String expected) {
    assertEquals(expected, Shown.values(text, language));
  }
}
