@rest @markets @operation:getMarkets
Feature: Get markets
  GET /api/v1/markets, public: markets with the prices and quantities they take.

  Rule: several market types repeat the name of the parameter

    @request @answer
    Scenario: Perpetuals and spot markets
      Given the exchange answers with fixture "markets/get-markets/spot-and-perpetual"
      When I get the markets
        | marketType | PERP, SPOT |
      Then the request is "GET /api/v1/markets?marketType=PERP&marketType=SPOT"
      And it carries no authentication
      And the answer has
        | size                                                | 2                           |
        | first.symbol                                        | kPEPE_USDC_PERP             |
        | first.baseSymbol                                    | kPEPE                       |
        | first.marketType                                    | PERP                        |
        | first.orderBookState                                | LimitOnly                   |
        | first.fundingInterval                               | PT8H                        |
        | first.fundingRateUpperBound                         | 150                         |
        | first.imfFunction.@type                             | SqrtMarginFunction          |
        | first.imfFunction.factor                            | 0.00023                     |
        | first.filters.price.tickSize                        | 0.000001                    |
        | first.filters.price.meanMarkPriceBand.maxMultiplier | 1.08                        |
        | first.filters.price.meanPremiumBand.tolerancePct    | 0.04                        |
        | first.createdAt                                     | 2023-09-20T16:00:00.500Z    |
        | last.symbol                                         | SOL_USDC                    |
        | last.createdAt                                      | 2023-02-07T09:15:30.123456Z |
        | last.filters.price.maxPrice                         | absent                      |
        | last.fundingInterval                                | absent                      |
        | last.imfFunction                                    | absent                      |
      And the answer's header "Age" is "412"
      And nothing of the answer is lost

    @request @answer
    Scenario: A type without markets
      Given the exchange answers with fixture "markets/get-markets/none"
      When I get the markets
        | marketType | DATED |
      Then the request is "GET /api/v1/markets?marketType=DATED"
      And the answer has
        | size | 0 |

  Rule: what the exchange adds or leaves out neither fails nor vanishes

    @answer
    Scenario Outline: <case>
      Given the exchange answers with fixture "markets/get-markets/<case>"
      When I call getMarkets
      Then the request is "GET /api/v1/markets"
      And the answer has
        | <member> | <value> |
      And nothing of the answer is lost

      Examples:
        | case                    | member                                            | value                                       |
        | minimal                 | first.quoteSymbol                                 | USDC                                        |
        | unified                 | last.orderBookState                               | Closed                                      |
        | newly-listed-asset      | first.baseSymbol                                  | 0G                                          |
        | unknown-values          | first.marketType                                  | OPTION                                      |
        | unknown-values          | first.orderBookState                              | Auction                                     |
        | unknown-members         | first.unknownMembers[marketSession]               | {"timezone":"America/New_York","open":true} |
        | unknown-members         | first.filters.price.unknownMembers[discoveryBand] | {"maxMultiplier":"1.5"}                     |
        | unknown-margin-function | first.imfFunction.@type                           | MarginFunction.Unrecognized                 |
        | unknown-margin-function | first.imfFunction.unknownMembers[slope]           | "0.0000004"                                 |

    @answer
    Scenario: Visibility that was left out is missed when it is asked for
      Given the exchange answers with fixture "markets/get-markets/visible-missing"
      When I call getMarkets
      Then the answer has
        | first.symbol | SOL_USDC |
      And asking the answer for "first.visible" fails: "Market: the exchange left out /0/visible"

  Rule: being turned away is told in the exchange's words

    @refusal
    Scenario: Too many requests
      Given the exchange answers with fixture "markets/get-markets/too-many-requests"
      When I call getMarkets
      Then the call is refused with 429 "TOO_MANY_REQUESTS": "Too many requests"

    @refusal
    Scenario: A market type that the exchange does not know is refused in plain text
      When I get the markets
        | marketType | OPTION |
      Then the request is "GET /api/v1/markets?marketType=OPTION"
      And the call is refused with 400 in plain text: "failed to parse parameter `marketType`: failed to parse \"MarketType\": Expect a valid enumeration value."

    @refusal
    Scenario: The network in front of the exchange answers with a page
      Given the exchange answers with fixture "markets/get-markets/turned-away-by-the-network"
      When I call getMarkets
      Then the call is refused with 403 and no code

  Rule: a server answers as the contract says

    @live
    Scenario: A server's markets hold to the contract
      When a server is asked for getMarkets without arguments
      Then its answer holds to the contract
      And no two of its rows have the same symbol
      And in every row filters/price/tickSize is positive
      And in every row filters/price/minPrice is not negative
      And in every row filters/price/minPrice is at most filters/price/maxPrice
      And in every row filters/quantity/stepSize is positive
      And in every row filters/quantity/minQuantity is not negative
      And in every row filters/quantity/minQuantity is at most filters/quantity/maxQuantity
      And in every row fundingInterval is at least 60000
      And in every row fundingRateLowerBound is at most fundingRateUpperBound

    @live
    Scenario: A server's futures are futures
      When a server is asked for getMarkets
        | marketType | PERP |
      Then its answer holds to the contract
      And in every row marketType is "PERP"
      And no two of its rows have the same symbol
