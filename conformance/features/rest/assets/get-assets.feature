@rest @assets @operation:getAssets
Feature: Get assets
  GET /api/v1/assets, public: assets, and the networks on which they can be moved.

  Rule: deposits and withdrawals have their terms on each network

    @request @answer
    Scenario: One asset on two networks, one on its own, and one on none
      Given the exchange answers with fixture "assets/get-assets/full"
      When I call getAssets
      Then the request is "GET /api/v1/assets"
      And it carries no authentication
      And the answer has
        | size                                | 3        |
        | first.symbol                        | USDC     |
        | first.coingeckoId                   | usd-coin |
        | first.tokens.size                   | 2        |
        | first.tokens.first.blockchain       | Solana   |
        | first.tokens.last.blockchain        | Ethereum |
        | first.tokens.first.withdrawalFee    | 0.5      |
        | first.tokens.last.withdrawalFee     | 6        |
        | first.tokens.last.minimumWithdrawal | 12       |
        | first.tokens.last.depositEnabled    | true     |
        | first.tokens.last.withdrawEnabled   | false    |
        | [1].symbol                          | 0G       |
        | [1].tokens.first.blockchain         | 0G       |
        | [1].tokens.first.maximumWithdrawal  | absent   |
        | [1].tokens.first.contractAddress    | absent   |
        | last.symbol                         | POINTS   |
        | last.coingeckoId                    | absent   |
        | last.tokens.size                    | 0        |
      And nothing of the answer is lost

  Rule: a server answers as the contract says

    @live
    Scenario: A server's assets hold to the contract
      When a server is asked for getAssets without arguments
      Then its answer holds to the contract
      And no two of its rows have the same symbol
      And in every row symbol is not empty
