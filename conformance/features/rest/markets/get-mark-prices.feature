@rest @markets @operation:getMarkPrices
Feature: Get mark prices
  GET /api/v1/markPrices, public: mark prices and, on perpetuals, index prices and running funding rates.

  Rule: a funding rate is a fraction of many digits, its next payment a time in milliseconds

    @request @answer
    Scenario: Perpetuals
      Given the exchange answers with fixture "markets/get-mark-prices/full"
      When I get the mark prices
        | marketType | PERP |
      Then the request is "GET /api/v1/markPrices?marketType=PERP"
      And it carries no authentication
      And the answer has
        | size                       | 2                              |
        | first.symbol               | SOL_USDC_PERP                  |
        | first.markPrice            | 20.41234567                    |
        | first.indexPrice           | 20.4012907                     |
        | first.fundingRate          | 0.0000136125471698113207547169 |
        | first.nextFundingTimestamp | 2023-11-14T23:00:00Z           |
        | last.fundingRate           | -0.0000273                     |
      And nothing of the answer is lost

  Rule: rows carry no time, so the age of the answer is the only sign of how old they are

    @request @answer
    Scenario: One market comes as a list too, and from a cache
      Given the exchange answers with fixture "markets/get-mark-prices/an-hour-old"
      When I get the mark prices
        | symbol | SOL_USDC_PERP |
      Then the request is "GET /api/v1/markPrices?symbol=SOL_USDC_PERP"
      And the answer has
        | size         | 1             |
        | first.symbol | SOL_USDC_PERP |
      And the answer's header "Age" is "3540"

  Rule: only perpetuals have an index price and funding

    @request @answer
    Scenario: A dated future
      Given the exchange answers with fixture "markets/get-mark-prices/minimal"
      When I get the mark prices
        | marketType | DATED |
      Then the request is "GET /api/v1/markPrices?marketType=DATED"
      And the answer has
        | first.markPrice            | 20.95  |
        | first.indexPrice           | absent |
        | first.fundingRate          | absent |
        | first.nextFundingTimestamp | absent |
      And nothing of the answer is lost

  Rule: being turned away is told in the exchange's words

    @refusal
    Scenario: A market that is unknown or closed
      Given the exchange answers with fixture "markets/get-mark-prices/unknown-market"
      When I get the mark prices
        | symbol | SOL_EUR_PERP |
      Then the call is refused with 400 "INVALID_CLIENT_REQUEST": "Symbol not found"

    @refusal
    Scenario: A market type that the exchange does not know is refused in plain text
      When I get the mark prices
        | marketType | OPTION |
      Then the call is refused with 400 in plain text: "failed to parse parameter `marketType`: failed to parse \"MarketType\": Expect a valid enumeration value."

  Rule: a server answers as the contract says

    @live
    Scenario: A server's mark price holds to the contract
      When a server is asked for getMarkPrices
        | symbol | {future} |
      Then its answer holds to the contract
      And in every row symbol is "{future}"
      And in every row markPrice is positive
      And in every row indexPrice is positive
      And in every row fundingRate is between -1 and 1
      And in every row nextFundingTimestamp is now, within 540 minutes
      And no two of its rows have the same symbol

    @live
    Scenario: A server's mark prices hold to the contract
      When a server is asked for getMarkPrices without arguments
      Then its answer holds to the contract
      And in every row markPrice is not negative
      And in every row indexPrice is not negative
      And in every row fundingRate is between -1 and 1
      And no two of its rows have the same symbol
