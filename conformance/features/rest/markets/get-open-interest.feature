@rest @markets @operation:getOpenInterest
Feature: Get open interest
  GET /api/v1/openInterest, public: the size of all open positions, market by market.

  Rule: open interest is in base units, and its time in milliseconds

    @request @answer
    Scenario: All markets
      Given the exchange answers with fixture "markets/get-open-interest/full"
      When I call getOpenInterest
      Then the request is "GET /api/v1/openInterest"
      And it carries no authentication
      And the answer has
        | size               | 2                        |
        | first.symbol       | SOL_USDC_PERP            |
        | first.openInterest | 48210.56                 |
        | first.timestamp    | 2023-11-14T22:13:01.204Z |
        | last.openInterest  | 1380.0592                |
      And nothing of the answer is lost

  Rule: a market may have nothing to report

    @request @answer
    Scenario Outline: <case>
      Given the exchange answers with fixture "markets/get-open-interest/<case>"
      When I get the open interest
        | symbol | <symbol> |
      Then the request is "GET /api/v1/openInterest?symbol=<symbol>"
      And the answer has
        | size               | 1        |
        | first.symbol       | <symbol> |
        | first.openInterest | absent   |
      And nothing of the answer is lost

      Examples:
        | case              | symbol        |
        | minimal           | SOL_USDC_PERP |
        | nothing-to-report | 0G_USDC_PERP  |

  Rule: a server answers as the contract says

    @live
    Scenario: A server's open interest holds to the contract
      When a server is asked for getOpenInterest
        | symbol | {future} |
      Then its answer holds to the contract
      And in every row symbol is "{future}"
      And in every row openInterest is not negative
      And in every row timestamp is now, within 10 minutes

    @live
    Scenario: A server's open interest on all markets holds to the contract
      When a server is asked for getOpenInterest without arguments
      Then its answer holds to the contract
      And no two of its rows have the same symbol
      And in every row openInterest is not negative
