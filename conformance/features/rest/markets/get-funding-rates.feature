@rest @markets @operation:getFundingRates
Feature: Get funding rates
  GET /api/v1/fundingRates, public: what longs paid shorts on one market, interval by interval.

  Rule: the newest interval comes first, and it may still run

    @request @answer
    Scenario: Three hours
      Given the exchange answers with fixture "markets/get-funding-rates/full"
      When I get the funding rates
        | symbol | SOL_USDC_PERP |
        | limit  | 3             |
        | offset | 0             |
      Then the request is "GET /api/v1/fundingRates?symbol=SOL_USDC_PERP&limit=3&offset=0"
      And it carries no authentication
      And the answer has
        | size                       | 3                    |
        | first.intervalEndTimestamp | 2023-11-14T23:00:00Z |
        | first.fundingRate          | 0.000013613          |
        | [1].intervalEndTimestamp   | 2023-11-14T22:00:00Z |
        | [1].fundingRate            | -0.000006562         |
        | last.intervalEndTimestamp  | 2023-11-14T21:00:00Z |
        | last.symbol                | SOL_USDC_PERP        |
      And the answer's header "X-TOTAL" is "6183"
      And the answer's header "X-PAGE-COUNT" is "2061"
      And nothing of the answer is lost

    @request @answer
    Scenario: Headers that tell of pages are not always there
      Given the exchange answers with fixture "markets/get-funding-rates/minimal"
      When I get the funding rates
        | symbol | SOL_USDC_PERP |
      Then the request is "GET /api/v1/fundingRates?symbol=SOL_USDC_PERP"
      And the answer has
        | size | 1 |
      And nothing of the answer is lost

  Rule: an unknown market is not refused, it has no rates

    @answer
    Scenario: An unknown market
      Given the exchange answers with fixture "markets/get-funding-rates/unknown-market"
      When I get the funding rates
        | symbol | SOL_EUR_PERP |
      Then the answer has
        | size | 0 |

  Rule: a page holds 1 to 10000 rates

    @refusal
    Scenario Outline: A limit of <limit>
      When I get the funding rates
        | symbol | SOL_USDC_PERP |
        | limit  | <limit>       |
      Then the call is not sent: "getFundingRates was not sent: limit must be between 1 and 10000, not <limit>"

      Examples:
        | limit |
        | 0     |
        | 10001 |

    @refusal
    Scenario: A market is required, and nothing is sent without one
      When I get the funding rates
        | limit | 10 |
      Then the call is not sent: "getFundingRates was not sent: symbol is required"

  Rule: a server answers as the contract says

    @live
    Scenario: A server's funding rates hold to the contract
      When a server is asked for getFundingRates
        | symbol | {future} |
        | limit  | 5        |
      Then its answer holds to the contract
      And in every row symbol is "{future}"
      And there are at most 5 rows
      And its rows descend in intervalEndTimestamp
      And in every row fundingRate is between -1 and 1
