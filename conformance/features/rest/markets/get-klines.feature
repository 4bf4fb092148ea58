@rest @markets @operation:getKlines
Feature: Get klines
  GET /api/v1/klines, public: prices and volume of one market, interval by interval.

  Rule: the range is given in whole seconds, and the answer's times are UTC with a space

    @request @answer
    Scenario: Three hours
      Given the exchange answers with fixture "markets/get-klines/three-hours-one-without-trades"
      When I get the klines
        | symbol    | SOL_USDC                 |
        | interval  | 1h                       |
        | startTime | 2023-11-14T19:00:00.999Z |
        | endTime   | 2023-11-14T22:00:00Z     |
      Then the request is "GET /api/v1/klines?symbol=SOL_USDC&interval=1h&startTime=1699988400&endTime=1699999200"
      And it carries no authentication
      And the answer has
        | size              | 3                    |
        | first.start       | 2023-11-14T19:00:00Z |
        | first.end         | 2023-11-14T20:00:00Z |
        | first.open        | 20.31                |
        | first.high        | 20.58                |
        | first.low         | 20.27                |
        | first.close       | 20.5                 |
        | first.volume      | 1523.4               |
        | first.quoteVolume | 31118.072            |
        | first.trades      | 412                  |
      And nothing of the answer is lost

    @request
    Scenario: Another price than the last trade's
      Given the exchange answers with fixture "markets/get-klines/mark-price"
      When I get the klines
        | symbol    | SOL_USDC_PERP        |
        | interval  | 1month               |
        | startTime | 2023-11-01T00:00:00Z |
        | priceType | Mark                 |
      Then the request is "GET /api/v1/klines?symbol=SOL_USDC_PERP&interval=1month&startTime=1698796800&priceType=Mark"

  Rule: an interval without trades has no prices

    @answer
    Scenario: The second of three hours is empty
      Given the exchange answers with fixture "markets/get-klines/three-hours-one-without-trades"
      When I get the klines
        | symbol    | SOL_USDC             |
        | interval  | 1h                   |
        | startTime | 2023-11-14T19:00:00Z |
        | endTime   | 2023-11-14T22:00:00Z |
      Then the answer has
        | [1].open   | absent |
        | [1].close  | absent |
        | [1].volume | 0      |
        | [1].trades | 0      |

  Rule: what the exchange adds or leaves out neither fails nor vanishes

    @answer
    Scenario Outline: <case>
      Given the exchange answers with fixture "markets/get-klines/<case>"
      When I get the klines
        | symbol    | SOL_USDC             |
        | interval  | 1h                   |
        | startTime | 2023-11-14T19:00:00Z |
      Then the answer has
        | <member> | <value> |
      And nothing of the answer is lost

      Examples:
        | case           | member                            | value    |
        | minimal        | first.high                        | absent   |
        | unknown-member | first.unknownMembers[takerVolume] | "700.02" |

    @answer
    Scenario: A volume that was left out is missed when it is asked for
      Given the exchange answers with fixture "markets/get-klines/volume-missing"
      When I get the klines
        | symbol    | SOL_USDC             |
        | interval  | 1h                   |
        | startTime | 2023-11-14T19:00:00Z |
      Then the answer has
        | first.close | 20.5 |
      And asking the answer for "first.volume" fails: "Kline: the exchange left out /0/volume"

  Rule: being turned away is told in the exchange's words

    @refusal
    Scenario: An unknown market
      Given the exchange answers with fixture "markets/get-klines/unknown-market"
      When I get the klines
        | symbol    | SOL_EUR              |
        | interval  | 1h                   |
        | startTime | 2023-11-14T19:00:00Z |
      Then the call is refused with 400 "INVALID_CLIENT_REQUEST": "Invalid market symbol"

    @refusal
    Scenario: An interval that the exchange does not offer is refused in plain text
      When I get the klines
        | symbol    | SOL_USDC             |
        | interval  | 7m                   |
        | startTime | 2023-11-14T19:00:00Z |
      Then the call is refused with 400 in plain text: "failed to parse parameter `interval`: failed to parse \"KlineInterval\": Expect a valid enumeration value."

    @refusal
    Scenario: An interval is required, and nothing is sent without one
      When I get the klines
        | symbol    | SOL_USDC             |
        | startTime | 2023-11-14T19:00:00Z |
      Then the call is not made: "KlinesQuery: interval is required"

  Rule: a server answers as the contract says

    @live
    Scenario: A server's klines hold to the contract
      When a server is asked for getKlines
        | symbol    | {market}      |
        | interval  | 1h            |
        | startTime | {6 hours ago} |
      Then its answer holds to the contract
      And its rows ascend in start
      And each row begins where the one before ends, or later
      And in every row start is below end
      And in every row low is at most high
      And in every row open is between low and high
      And in every row close is between low and high
      And in every row low is positive
      And in every row volume is not negative
      And in every row quoteVolume is not negative
      And in every row trades is not negative

    @live
    Scenario: A server's klines of the mark price hold to the contract
      When a server is asked for getKlines
        | symbol    | {future}      |
        | interval  | 1h            |
        | startTime | {6 hours ago} |
        | priceType | Mark          |
      Then its answer holds to the contract
      And its rows ascend in start
      And each row begins where the one before ends, or later
      And in every row start is below end
      And in every row low is at most high
      And in every row open is between low and high
      And in every row close is between low and high
      And in every row low is positive
